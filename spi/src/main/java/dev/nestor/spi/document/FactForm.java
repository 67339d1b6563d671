package dev.nestor.spi.document;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactValue;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.List;

/** How the value of a fact stands in documents: as JSON's own boolean, number or list where it is one, else as text. */
final class FactForm {

    private FactForm() {}

    /** Reads a value as its declaration wants it; nothing is converted, so that {@code "true"} is no flag. */
    static FactValue read(JsonValue value, FactDeclaration fact) {
        return switch (fact.type()) {
            case FLAG -> parsed(value, fact, Boolean.toString(value.asBoolean()));
            case COUNT -> parsed(value, fact, digits(value, fact));
            case BYTES -> parsed(value, fact, value.isNumber() ? digits(value, fact) + " B" : value.asText());
            case WORD, VERSION -> parsed(value, fact, value.asText());
            case WORDS -> words(value, fact);
        };
    }

    /** Reads a value that stands for itself: what a text means is known to its declaration only, so it stays a word. */
    static FactValue read(JsonValue value) {
        return switch (value.kind()) {
            case BOOLEAN -> new FactValue.Flag(value.asBoolean());
            case NUMBER -> Values.at(value, () -> new FactValue.Count(value.asLong()));
            case ARRAY ->
                new FactValue.Words(
                        value.asArray().stream().map(JsonValue::asText).toList());
            case TEXT, OBJECT, NULL -> new FactValue.Word(value.asText());
        };
    }

    /** The value as {@link #read(JsonValue)} reads it. */
    static FactValue plain(FactValue value) {
        boolean isText = value instanceof FactValue.Bytes || value instanceof FactValue.Versioned;
        return isText ? new FactValue.Word(value.toString()) : value;
    }

    static void write(FactValue value, JsonWriter out) {
        if (value instanceof FactValue.Flag flag) {
            out.value(flag.value());
        } else if (value instanceof FactValue.Count count) {
            out.value(count.value());
        } else if (value instanceof FactValue.Words words) {
            out.beginArray();
            words.value().forEach(out::value);
            out.endArray();
        } else {
            out.value(value.toString());
        }
    }

    private static FactValue parsed(JsonValue value, FactDeclaration fact, String text) {
        return Values.at(value, () -> fact.parse(PlainText.check(text)));
    }

    private static String digits(JsonValue value, FactDeclaration fact) {
        long number = value.asLong();
        if (number < 0) {
            throw value.problem("fact `" + fact.name() + "` is below zero: `" + number + "`");
        }
        return Long.toString(number);
    }

    private static FactValue words(JsonValue value, FactDeclaration fact) {
        List<String> words = value.asArray().stream()
                .map(element -> word(element, fact).toString())
                .toList();
        return new FactValue.Words(words);
    }

    // Each word by itself, so that a wrong one is told at its own place.
    private static FactValue word(JsonValue element, FactDeclaration fact) {
        String word = element.asText();
        if (word.isBlank() || word.contains(",")) {
            throw element.problem("fact `" + fact.name() + "`: expected one word, found `" + word + "`");
        }
        return parsed(element, fact, word);
    }
}
