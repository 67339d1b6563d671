package dev.nestor.spi.document;

import dev.nestor.review.Shift;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How the two sides of a shift stand in documents: as the fields {@code before} and {@code after}, one of them at least. */
final class ShiftForm {

    static final String BEFORE = "before";
    static final String AFTER = "after";

    private ShiftForm() {}

    static <T> void write(String name, List<Shift<T>> shifts, BiConsumer<T, JsonWriter> write, JsonWriter out) {
        Lists.write(name, shifts, (shift, writer) -> write(shift, write, writer), out);
    }

    static <T> void write(Shift<T> shift, BiConsumer<T, JsonWriter> write, JsonWriter out) {
        out.beginObject();
        writeSides(shift, write, out);
        out.endObject();
    }

    /** Into an object that has begun. */
    static <T> void writeSides(Shift<T> shift, BiConsumer<T, JsonWriter> write, JsonWriter out) {
        shift.before().ifPresent(before -> write.accept(before, out.name(BEFORE)));
        shift.after().ifPresent(after -> write.accept(after, out.name(AFTER)));
    }

    static <T> List<Shift<T>> read(JsonObject fields, String name, Function<JsonValue, T> read) {
        return Lists.read(fields, name, value -> sides(value.asObject().only(BEFORE, AFTER), read));
    }

    static <T> Shift<T> sides(JsonObject fields, Function<JsonValue, T> read) {
        Optional<T> before = fields.optional(BEFORE).map(read);
        Optional<T> after = fields.optional(AFTER).map(read);
        if (before.isEmpty() && after.isEmpty()) {
            throw fields.problem("missing field `" + BEFORE + "` or `" + AFTER + "`");
        }
        return new Shift<>(before, after);
    }
}
