package dev.nestor.rule;

import dev.nestor.fact.FactValue;
import dev.nestor.fact.FactValue.Bytes;
import dev.nestor.fact.FactValue.Count;
import dev.nestor.fact.FactValue.Flag;
import dev.nestor.fact.FactValue.Versioned;
import dev.nestor.fact.FactValue.Word;
import dev.nestor.fact.FactValue.Words;
import dev.nestor.logic.Truth;

/** The comparisons that operators are made of. */
final class Comparing {

    private static final long NO_AMOUNT = -1;

    private Comparing() {}

    static Truth same(FactValue left, FactValue right) {
        if (left instanceof Versioned one && right instanceof Versioned other) {
            return one.value().isSameAs(other.value());
        }
        // The commonest first, by hand: a record's own way to compare costs a cold start more than all rules together.
        if (left instanceof Flag one && right instanceof Flag other) {
            return Truth.of(one.value() == other.value());
        }
        if (left instanceof Word one && right instanceof Word other) {
            return Truth.of(one.value().equals(other.value()));
        }
        return Truth.of(left.equals(right));
    }

    static Truth atLeast(FactValue higher, FactValue lower) {
        if (higher instanceof Versioned one && lower instanceof Versioned other) {
            return one.value().isAtLeast(other.value());
        }
        long one = amount(higher);
        long other = amount(lower);
        return one == NO_AMOUNT || other == NO_AMOUNT ? Truth.UNKNOWN : Truth.of(one >= other);
    }

    static Truth contains(FactValue list, FactValue wanted) {
        if (!(list instanceof Words words)) {
            return Truth.FALSE;
        }
        if (wanted instanceof Words all) {
            return Truth.of(words.value().containsAll(all.value()));
        }
        return Truth.of(wanted instanceof Word word && words.value().contains(word.value()));
    }

    static Truth like(FactValue left, FactValue right) {
        if (left instanceof Word word && right instanceof Words shapes) {
            for (String shape : shapes.value()) {
                if (Shape.matches(shape, word.value())) {
                    return Truth.TRUE;
                }
            }
        }
        return Truth.FALSE;
    }

    // Rules made in code may compare what has no order; that is their bug, and no reason to lose all answers.
    private static long amount(FactValue value) {
        if (value instanceof Count count) {
            return count.value();
        }
        return value instanceof Bytes bytes ? bytes.value() : NO_AMOUNT;
    }
}
