package dev.nestor.fact;

import dev.nestor.version.KnownVersion;
import java.util.Arrays;
import java.util.Locale;

/** How the values of a fact are written and compared. */
public enum FactType {
    /** {@code true} or {@code false}. */
    FLAG("true or false"),
    /** A whole number, zero or more. */
    COUNT("a whole number"),
    /** An amount of memory in bytes, written with a binary unit such as {@code 4 GiB}. */
    BYTES("an amount such as `4 GiB`"),
    /** One word out of a list, or any word where the fact has no list; case does not count. */
    WORD("a word"),
    /** A complete list of words; on one line, commas separate them. */
    WORDS("a list of words"),
    /** A version, such as a configuration version {@code 9.0}. */
    VERSION("a version such as `9.0`");

    private final String description;

    FactType(String description) {
        this.description = description;
    }

    /** Whether {@code value} is of this type. */
    public boolean has(FactValue value) {
        return switch (this) {
            case FLAG -> value instanceof FactValue.Flag;
            case COUNT -> value instanceof FactValue.Count;
            case BYTES -> value instanceof FactValue.Bytes;
            case WORD -> value instanceof FactValue.Word;
            case WORDS -> value instanceof FactValue.Words;
            case VERSION -> value instanceof FactValue.Versioned;
        };
    }

    /** What a value looks like, for messages: {@code a whole number}. */
    public String description() {
        return description;
    }

    /** @throws IllegalArgumentException if {@code text} is no value of this type, saying why */
    FactValue parse(String text) {
        return switch (this) {
            case FLAG -> flag(text);
            case COUNT -> new FactValue.Count(WholeNumber.parse(text));
            case BYTES -> new FactValue.Bytes(ByteAmount.parse(text));
            case WORD -> new FactValue.Word(text.toLowerCase(Locale.ROOT));
            case WORDS -> words(text);
            case VERSION -> version(text);
        };
    }

    private static FactValue flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> new FactValue.Flag(true);
            case "false" -> new FactValue.Flag(false);
            default -> throw new IllegalArgumentException("neither `true` nor `false`: `" + text + "`");
        };
    }

    private static FactValue words(String text) {
        return new FactValue.Words(Arrays.stream(text.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    private static FactValue version(String text) {
        return KnownVersion.tryParse(text)
                .map(FactValue.Versioned::new)
                .orElseThrow(() -> new IllegalArgumentException("version is not dotted numbers: `" + text + "`"));
    }
}
