package dev.nestor.policy;

import dev.nestor.model.Nesting;
import dev.nestor.rule.Condition;
import java.util.Arrays;

/** How a row of tests came out, two bits each. Immutable. */
final class Truths {

    private static final int TESTS_IN_A_LONG = 32;

    private static final long[] NONE = {};

    // Apart, because few nestings have more tests than these.
    private final long first;
    private final long[] more;

    private Truths(long first, long[] more) {
        this.first = first;
        this.more = more;
    }

    static Truths of(Condition[] tests, Nesting nesting) {
        long first = bits(tests, 0, nesting);
        return new Truths(first, tests.length <= TESTS_IN_A_LONG ? NONE : more(tests, nesting));
    }

    private static long[] more(Condition[] tests, Nesting nesting) {
        long[] more = new long[(tests.length - 1) / TESTS_IN_A_LONG];
        for (int i = 0; i < more.length; i++) {
            more[i] = bits(tests, (i + 1) * TESTS_IN_A_LONG, nesting);
        }
        return more;
    }

    private static long bits(Condition[] tests, int from, Nesting nesting) {
        long bits = 0;
        int until = Math.min(tests.length, from + TESTS_IN_A_LONG);
        for (int i = from; i < until; i++) {
            bits = bits << 2 | tests[i].test(nesting).outcomes();
        }
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Truths truths && first == truths.first && Arrays.equals(more, truths.more);
    }

    @Override
    public int hashCode() {
        long hash = mixed(first);
        for (long some : more) {
            hash = mixed(hash ^ some);
        }
        return (int) (hash >>> 32);
    }

    private static long mixed(long bits) {
        return bits * 0x9E3779B97F4A7C15L;
    }
}
