package dev.nestor.fact;

import dev.nestor.version.KnownVersion;
import java.util.List;
import java.util.TreeSet;

/** The value of a fact. Prints as the text that its declaration parses. */
public sealed interface FactValue {

    record Flag(boolean value) implements FactValue {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    record Count(long value) implements FactValue {

        public Count {
            checkAmount(value);
        }

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    record Bytes(long value) implements FactValue {

        public Bytes {
            checkAmount(value);
        }

        @Override
        public String toString() {
            return ByteAmount.print(value);
        }
    }

    record Word(String value) implements FactValue {
        @Override
        public String toString() {
            return value;
        }
    }

    /** A complete list: a word that is not in it is known to be absent. Sorted, without duplicates. */
    record Words(List<String> value) implements FactValue {

        public Words {
            value = List.copyOf(new TreeSet<>(value));
        }

        @Override
        public String toString() {
            return String.join(",", value);
        }
    }

    record Versioned(KnownVersion value) implements FactValue {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    private static void checkAmount(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("amount is below zero: `" + value + "`");
        }
    }
}
