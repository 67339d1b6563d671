package dev.nestor.spi.document;

import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Fields that hold arrays. */
final class Lists {

    private Lists() {}

    static <T> List<T> read(JsonObject fields, String name, Function<JsonValue, T> read) {
        return fields.required(name).asArray().stream().map(read).toList();
    }

    static List<String> readTexts(JsonObject fields, String name) {
        return read(fields, name, Values::text);
    }

    /** Reads a list that has no room for anything yet. */
    static void readNone(JsonObject fields, String name) {
        fields.required(name).asArray().stream().findFirst().ifPresent(element -> {
            throw element.problem("expected an empty list, because nothing can stand in `" + name + "` yet");
        });
    }

    static <T> void write(String name, Collection<T> elements, BiConsumer<T, JsonWriter> write, JsonWriter out) {
        out.name(name).beginArray();
        elements.forEach(element -> write.accept(element, out));
        out.endArray();
    }

    static void write(String name, Collection<String> texts, JsonWriter out) {
        write(name, texts, (text, writer) -> writer.value(text), out);
    }
}
