package dev.nestor.fact;

import dev.nestor.version.KnownVersion;
import java.util.Arrays;
import java.util.Locale;

/** How the values of a fact are written and compared. */
public enum FactType {
    /** {@code true} or {@code false}. */
    FLAG(FactValue.Flag.class, "true or false"),
    /** A whole number, zero or more. */
    COUNT(FactValue.Count.class, "a whole number"),
    /** An amount of memory in bytes, written with a binary unit such as {@code 4 GiB}. */
    BYTES(FactValue.Bytes.class, "an amount such as `4 GiB`"),
    /** One word out of a list, or any word where the fact has no list; case does not count. */
    WORD(FactValue.Word.class, "a word"),
    /** A complete list of words; on one line, commas separate them. */
    WORDS(FactValue.Words.class, "a list of words"),
    /** A version, such as a configuration version {@code 9.0}. */
    VERSION(FactValue.Versioned.class, "a version such as `9.0`");

    private final Class<? extends FactValue> values;
    private final String description;

    FactType(Class<? extends FactValue> values, String description) {
        this.values = values;
        this.description = description;
    }

    /** Whether {@code value} is of this type. */
    public boolean has(FactValue value) {
        return value.getClass() == values;
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
