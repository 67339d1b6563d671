package dev.nestor.spi.document;

import dev.nestor.assessment.AxisResult;
import dev.nestor.review.Shift;
import dev.nestor.rule.Axis;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the axes that differ stand in documents: as axes do, with two sides each. */
final class AxisShiftForm {

    private AxisShiftForm() {}

    static void write(Map<Axis, Shift<AxisResult>> axes, JsonWriter out) {
        out.beginObject();
        axes.forEach((axis, shift) -> ShiftForm.write(shift, AxesForm::write, out.name(axis.word())));
        out.endObject();
    }

    static Map<Axis, Shift<AxisResult>> read(JsonValue value) {
        JsonObject fields = value.asObject().only(AxesForm.WORDS);
        Map<Axis, Shift<AxisResult>> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            fields.optional(axis.word()).ifPresent(sides -> axes.put(axis, shift(axis, sides)));
        }
        return axes;
    }

    static void writeNestings(Map<Integer, Map<Axis, Shift<AxisResult>>> nestings, JsonWriter out) {
        out.name("nestings").beginArray();
        nestings.forEach((level, axes) -> {
            out.beginObject().field("level", level);
            write(axes, out.name("axes"));
            out.endObject();
        });
        out.endArray();
    }

    static SortedMap<Integer, Map<Axis, Shift<AxisResult>>> readNestings(JsonObject document) {
        SortedMap<Integer, Map<Axis, Shift<AxisResult>>> nestings = new TreeMap<>();
        for (JsonValue value : document.required("nestings").asArray()) {
            JsonObject fields = value.asObject().only("level", "axes");
            nestings.put(Values.number(fields.required("level"), 1), read(fields.required("axes")));
        }
        return nestings;
    }

    private static Shift<AxisResult> shift(Axis axis, JsonValue value) {
        JsonObject fields = value.asObject().only(ShiftForm.BEFORE, ShiftForm.AFTER);
        return ShiftForm.sides(fields, side -> AxesForm.result(axis, side));
    }
}
