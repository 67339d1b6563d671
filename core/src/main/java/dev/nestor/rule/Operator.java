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

/** How two values are compared. */
public enum Operator {
    IS("is", "is"),
    IS_NOT("isNot", "is not"),
    AT_LEAST("atLeast", "is at least"),
    AT_MOST("atMost", "is at most"),
    ABOVE("above", "is above"),
    BELOW("below", "is below"),
    /** The left word is in the right list. */
    ONE_OF("oneOf", "is one of"),
    /** The left word has one of the right shapes, where {@code #} stands for digits, as in {@code 8} or {@code 8-4}. */
    LIKE("like", "is like"),
    /** The left list has the right word, or all words of the right list. */
    CONTAINS("contains", "contains");

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
    Truth compare(FactValue left, FactValue right) {
        return switch (this) {
            case IS -> Comparing.same(left, right);
            case IS_NOT -> Comparing.same(left, right).not();
            case AT_LEAST -> Comparing.atLeast(left, right);
            case AT_MOST -> Comparing.atLeast(right, left);
            case ABOVE -> Comparing.atLeast(right, left).not();
            case BELOW -> Comparing.atLeast(left, right).not();
            case ONE_OF -> Comparing.contains(right, left);
            case LIKE -> Comparing.like(left, right);
            case CONTAINS -> Comparing.contains(left, right);
        };
    }

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
}
