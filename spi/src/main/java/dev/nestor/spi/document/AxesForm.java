package dev.nestor.spi.document;

import dev.nestor.assessment.AxisResult;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the four axes stand in documents. */
final class AxesForm {

    static final List<String> WORDS =
            Arrays.stream(Axis.values()).map(Axis::word).toList();

    private AxesForm() {}

    static void write(Map<Axis, AxisResult> axes, JsonWriter out) {
        out.beginObject();
        axes.forEach((axis, result) -> write(result, out.name(axis.word())));
        out.endObject();
    }

    static Map<Axis, AxisResult> read(JsonValue value) {
        JsonObject fields = value.asObject().only(WORDS);
        Map<Axis, AxisResult> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, result(axis, fields.required(axis.word())));
        }
        return axes;
    }

    static Axis axis(JsonValue value) {
        return Values.parse(value, Axis::parse);
    }

    /** Reads one of the answers that {@code axis} has. */
    static Status status(Axis axis, JsonValue value) {
        return Values.choice(value, "axis `" + axis.word() + "` has no status", axis.statuses(), Status::word);
    }

    private static void write(AxisResult result, JsonWriter out) {
        out.beginObject().field("status", result.status().word());
        result.decidedAt().ifPresent(level -> out.field("decidedAt", level));
        Lists.write("because", result.because(), out);
        out.endObject();
    }

    private static AxisResult result(Axis axis, JsonValue value) {
        JsonObject fields = value.asObject().only("status", "decidedAt", "because");
        return new AxisResult(
                status(axis, fields.required("status")),
                fields.optional("decidedAt").map(level -> Values.number(level, 1)),
                Lists.readTexts(fields, "because"));
    }
}
