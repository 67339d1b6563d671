package dev.nestor.fact;

import dev.nestor.version.KnownVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the values of a fact are written and compared. */
public enum FactType {
    /** {@code true} or {@code false}. */
    FLAG("true or false", FactValue.Flag.class) {
        @Override
        FactValue parse(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true" -> new FactValue.Flag(true);
                case "false" -> new FactValue.Flag(false);
                default -> throw new IllegalArgumentException("neither `true` nor `false`: `" + text + "`");
            };
        }
    },
    /** A whole number, zero or more. */
    COUNT("a whole number", FactValue.Count.class) {
        @Override
        FactValue parse(String text) {
            return new FactValue.Count(WholeNumber.parse(text));
        }
    },
    /** An amount of memory in bytes, written with a binary unit such as {@code 4 GiB}. */
    BYTES("an amount such as `4 GiB`", FactValue.Bytes.class) {
        @Override
        FactValue parse(String text) {
            return new FactValue.Bytes(ByteAmount.parse(text));
        }
    },
    /** One word out of a list, or any word where the fact has no list; case does not count. */
    WORD("a word", FactValue.Word.class) {
        @Override
        FactValue parse(String text) {
            return new FactValue.Word(text.toLowerCase(Locale.ROOT));
        }
    },
    /** A complete list of words; on one line, commas separate them. */
    WORDS("a list of words", FactValue.Words.class) {
        @Override
        FactValue parse(String text) {
            List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split(",", -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
            return new FactValue.Words(words);
        }
    },
    /** A version, such as a configuration version {@code 9.0}. */
    VERSION("a version such as `9.0`", FactValue.Versioned.class) {
        @Override
        FactValue parse(String text) {
            return KnownVersion.tryParse(text)
                    .map(FactValue.Versioned::new)
                    .orElseThrow(() -> new IllegalArgumentException("version is not dotted numbers: `" + text + "`"));
        }
    };

    private final String description;
    private final Class<? extends FactValue> values;

    FactType(String description, Class<? extends FactValue> values) {
        this.description = description;
        this.values = values;
    }

    /** Whether {@code value} is of this type. */
    public boolean has(FactValue value) {
        return values.isInstance(value);
    }

    /** What a value looks like, for messages: {@code a whole number}. */
    public String description() {
        return description;
    }

    /** @throws IllegalArgumentException if {@code text} is no value of this type, saying why */
    abstract FactValue parse(String text);
}
