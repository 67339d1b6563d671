package dev.nestor.spi.pack;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactValue;
import dev.nestor.rule.Operator;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import java.util.List;
import java.util.Locale;

/** A value that a fact is compared with, as the fact's declaration wants it written. */
record Literal(FactDeclaration fact, Operator operator) {

    FactValue read(JsonValue value) {
        return switch (operator) {
            case ONE_OF, LIKE -> new FactValue.Words(Values.atLeastOne(value, this::word));
            case CONTAINS ->
                value.isArray()
                        ? new FactValue.Words(Values.atLeastOne(value, this::word))
                        : new FactValue.Word(word(value));
            default -> plain(value);
        };
    }

    private FactValue plain(JsonValue value) {
        if (value.kind() != kind()) {
            throw mismatch(value);
        }
        return switch (fact.type()) {
            case FLAG -> new FactValue.Flag(value.asBoolean());
            case COUNT -> parse(value, Long.toString(value.asLong()));
            case BYTES -> parse(value, value.asText());
            case WORD -> new FactValue.Word(word(value));
            case WORDS -> new FactValue.Words(Values.list(value, this::word));
            case VERSION -> version(value);
        };
    }

    private JsonValue.Kind kind() {
        return switch (fact.type()) {
            case FLAG -> JsonValue.Kind.BOOLEAN;
            case COUNT -> JsonValue.Kind.NUMBER;
            case WORDS -> JsonValue.Kind.ARRAY;
            case BYTES, WORD, VERSION -> JsonValue.Kind.TEXT;
        };
    }

    /** One word; a list on one line is for people who type, not for packs. */
    private String word(JsonValue value) {
        if (!value.isText()) {
            throw value.problem("fact `" + fact.name() + "` is compared with words, found " + found(value));
        }
        FactValue word = parse(value, value.asText());
        List<String> words = word instanceof FactValue.Words list ? list.value() : List.of(word.toString());
        if (words.size() != 1) {
            throw value.problem("fact `" + fact.name() + "`: not one word: `" + value.asText() + "`");
        }
        return words.get(0);
    }

    private FactValue parse(JsonValue value, String text) {
        return Values.at(value, () -> fact.parse(text));
    }

    // A pack says exactly which version it means: no range, no `6.x`, no name that a catalogue would have to explain.
    private FactValue version(JsonValue value) {
        return Values.at(value, () -> {
            Version version = Version.parse(value.asText());
            return new FactValue.Versioned(KnownVersion.of(version));
        });
    }

    private JsonException mismatch(JsonValue value) {
        return value.problem("fact `" + fact.name() + "` is " + fact.type().description() + ", found " + found(value));
    }

    private static String found(JsonValue value) {
        return value.kind().name().toLowerCase(Locale.ROOT);
    }
}
