package dev.nestor.policy;

import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Condition;
import java.util.Arrays;

/** How a row of tests came out, two bits each. Immutable. */
final class Truths {

    private static final int TESTS_IN_A_LONG = 32;

    private final long[] bits;

    private Truths(long[] bits) {
        this.bits = bits;
    }

    static Truths of(Condition[] tests, Nesting nesting) {
        long[] bits = new long[(tests.length + TESTS_IN_A_LONG - 1) / TESTS_IN_A_LONG];
        for (int i = 0; i < tests.length; i++) {
            bits[i / TESTS_IN_A_LONG] |= bits(tests[i].test(nesting)) << (2 * (i % TESTS_IN_A_LONG));
        }
        return new Truths(bits);
    }

    private static long bits(Truth truth) {
        if (truth == Truth.TRUE) {
            return 1;
        }
        return truth == Truth.FALSE ? 2 : 3;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Truths truths && Arrays.equals(bits, truths.bits);
    }

    @Override
    public int hashCode() {
        long hash = 0;
        for (long some : bits) {
            hash = (hash ^ some) * 0x9E3779B97F4A7C15L;
        }
        return (int) (hash >>> 32);
    }
}
