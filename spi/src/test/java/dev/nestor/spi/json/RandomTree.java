package dev.nestor.spi.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random documents as plain Java values, their text, and what was read back as plain Java values. */
final class RandomTree {

    private static final String LETTERS = "abc/~\"\\\n\t\u0000 é€😀";

    private final Random random;

    RandomTree(Random random) {
        this.random = random;
    }

    Object value(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> text();
            case 1 -> random.nextLong() >> random.nextInt(64);
            case 2 -> random.nextBoolean();
            case 3 -> Optional.empty();
            case 4 -> array(depth);
            default -> object(depth);
        };
    }

    private String text() {
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private List<Object> array(int depth) {
        List<Object> elements = new ArrayList<>();
        for (int size = random.nextInt(5); size > 0; size--) {
            elements.add(value(depth - 1));
        }
        return elements;
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int size = random.nextInt(5); size > 0; size--) {
            fields.put(text(), value(depth - 1));
        }
        return fields;
    }

    static String compact(Object tree) {
        StringBuilder text = new StringBuilder();
        try (JsonWriter json = JsonWriter.compactText(text)) {
            write(tree, json);
        }
        return text.toString();
    }

    static void write(Object tree, JsonWriter json) {
        if (tree instanceof String text) {
            json.value(text);
        } else if (tree instanceof Long number) {
            json.value(number);
        } else if (tree instanceof Boolean truth) {
            json.value(truth);
        } else if (tree instanceof Optional<?>) {
            json.nullValue();
        } else if (tree instanceof List<?> elements) {
            json.beginArray();
            elements.forEach(element -> write(element, json));
            json.endArray();
        } else if (tree instanceof Map<?, ?> fields) {
            json.beginObject();
            fields.forEach((name, value) -> write(value, json.name((String) name)));
            json.endObject();
        }
    }

    static Object of(JsonValue value) {
        return switch (value.kind()) {
            case TEXT -> value.asText();
            case NUMBER -> value.asLong();
            case BOOLEAN -> value.asBoolean();
            case NULL -> Optional.empty();
            case ARRAY -> value.asArray().stream().map(RandomTree::of).toList();
            case OBJECT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                value.asObject().entries().forEach((name, field) -> fields.put(name, of(field)));
                yield fields;
            }
        };
    }

    /** A value and all values in it. */
    static List<JsonValue> all(JsonValue value) {
        List<JsonValue> all = new ArrayList<>(List.of(value));
        if (value.isArray()) {
            value.asArray().forEach(element -> all.addAll(all(element)));
        }
        if (value.isObject()) {
            value.asObject().entries().values().forEach(field -> all.addAll(all(field)));
        }
        return all;
    }
}
