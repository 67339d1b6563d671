package dev.nestor.fuzz;

import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;

/** Writes again what was read, and looks at where it stood. */
final class JsonTree {

    private JsonTree() {}

    /** Numbers as texts, because there may be fractions. */
    static String compact(JsonValue value) {
        StringBuilder text = new StringBuilder();
        try (JsonWriter json = JsonWriter.compactText(text)) {
            write(value, json);
        }
        return text.toString();
    }

    static void checkPlaces(JsonValue value) {
        Sentences.check(String.valueOf(value.problem("is not liked").getMessage()));
        if (value.line() < 1 || value.column() < 1) {
            throw new AssertionError("a value stands nowhere: line " + value.line() + ", column " + value.column());
        }
        if (value.isObject()) {
            value.asObject().entries().values().forEach(JsonTree::checkPlaces);
        } else if (value.isArray()) {
            value.asArray().forEach(JsonTree::checkPlaces);
        }
    }

    private static String number(JsonValue value) {
        try {
            return value.asDecimal().toString();
        } catch (JsonException beyondAllBounds) {
            Sentences.check(String.valueOf(beyondAllBounds.getMessage()));
            return "beyond all bounds";
        }
    }

    private static void write(JsonValue value, JsonWriter json) {
        switch (value.kind()) {
            case OBJECT -> {
                json.beginObject();
                value.asObject().entries().forEach((name, field) -> write(field, json.name(name)));
                json.endObject();
            }
            case ARRAY -> {
                json.beginArray();
                value.asArray().forEach(element -> write(element, json));
                json.endArray();
            }
            case TEXT -> json.value(value.asText());
            case NUMBER -> json.value(number(value));
            case BOOLEAN -> json.value(value.asBoolean());
            case NULL -> json.nullValue();
        }
    }
}
