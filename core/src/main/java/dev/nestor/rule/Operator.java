package dev.nestor.rule;

import dev.nestor.fact.FactValue;
import dev.nestor.fact.FactValue.Bytes;
import dev.nestor.fact.FactValue.Count;
import dev.nestor.fact.FactValue.Versioned;
import dev.nestor.fact.FactValue.Word;
import dev.nestor.fact.FactValue.Words;
import dev.nestor.logic.Truth;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** How two values are compared. */
public enum Operator {
    IS("is", "is") {
        @Override
        Truth compare(FactValue left, FactValue right) {
            return left instanceof Versioned one && right instanceof Versioned other
                    ? one.value().isSameAs(other.value())
                    : Truth.of(left.equals(right));
        }
    },
    IS_NOT("isNot", "is not") {
        @Override
        Truth compare(FactValue left, FactValue right) {
            return IS.compare(left, right).not();
        }
    },
    AT_LEAST("atLeast", "is at least") {
        @Override
        Truth compare(FactValue left, FactValue right) {
            return isAtLeast(left, right);
        }
    },
    AT_MOST("atMost", "is at most") {
        @Override
        Truth compare(FactValue left, FactValue right) {
            return isAtLeast(right, left);
        }
    },
    ABOVE("above", "is above") {
        @Override
        Truth compare(FactValue left, FactValue right) {
            return isAtLeast(right, left).not();
        }
    },
    BELOW("below", "is below") {
        @Override
        Truth compare(FactValue left, FactValue right) {
            return isAtLeast(left, right).not();
        }
    },
    /** The left word is in the right list. */
    ONE_OF("oneOf", "is one of") {
        @Override
        Truth compare(FactValue left, FactValue right) {
            return CONTAINS.compare(right, left);
        }
    },
    /** The left word has one of the right shapes, where {@code #} stands for digits, as in {@code 8} or {@code 8-4}. */
    LIKE("like", "is like") {
        @Override
        Truth compare(FactValue left, FactValue right) {
            return Truth.of(left instanceof Word word
                    && right instanceof Words shapes
                    && shapes.value().stream().anyMatch(shape -> Shape.matches(shape, word.value())));
        }
    },
    /** The left list has the right word, or all words of the right list. */
    CONTAINS("contains", "contains") {
        @Override
        Truth compare(FactValue left, FactValue right) {
            if (left instanceof Words list && right instanceof Words wanted) {
                return Truth.of(list.value().containsAll(wanted.value()));
            }
            return Truth.of(left instanceof Words list
                    && right instanceof Word word
                    && list.value().contains(word.value()));
        }
    };

    private final String key;
    private final String phrase;

    Operator(String key, String phrase) {
        this.key = key;
        this.phrase = phrase;
    }

    public static Optional<Operator> find(String key) {
        return Arrays.stream(values())
                .filter(operator -> operator.key.equals(key))
                .findFirst();
    }

    /** Compares two known values; a version may still be known in part only. */
    abstract Truth compare(FactValue left, FactValue right);

    /** The field that stands for it in a rule pack, such as {@code atLeast}. */
    public String key() {
        return key;
    }

    /** How it reads in a sentence, such as {@code is at least}. */
    public String phrase() {
        return phrase;
    }

    /** Whether something can be compared with {@code value} in this way. */
    boolean takes(FactValue value) {
        return switch (this) {
            case IS, IS_NOT -> true;
            case AT_LEAST, AT_MOST, ABOVE, BELOW ->
                value instanceof Count || value instanceof Bytes || value instanceof Versioned;
            case ONE_OF, LIKE -> value instanceof Words;
            case CONTAINS -> value instanceof Word || value instanceof Words;
        };
    }

    private static Truth isAtLeast(FactValue higher, FactValue lower) {
        if (higher instanceof Versioned one && lower instanceof Versioned other) {
            return one.value().isAtLeast(other.value());
        }
        OptionalLong one = amount(higher);
        OptionalLong other = amount(lower);
        return one.isPresent() && other.isPresent() ? Truth.of(one.getAsLong() >= other.getAsLong()) : Truth.UNKNOWN;
    }

    // Rules made in code may compare what has no order; that is their bug, and no reason to lose all answers.
    private static OptionalLong amount(FactValue value) {
        if (value instanceof Count count) {
            return OptionalLong.of(count.value());
        }
        return value instanceof Bytes bytes ? OptionalLong.of(bytes.value()) : OptionalLong.empty();
    }
}
