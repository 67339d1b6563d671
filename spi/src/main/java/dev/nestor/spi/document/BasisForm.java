package dev.nestor.spi.document;

import dev.nestor.review.Assurance;
import dev.nestor.review.Basis;
import dev.nestor.review.Footing;
import dev.nestor.rule.Axis;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the basis of an answer stands in an assessment's document. */
final class BasisForm {

    private BasisForm() {}

    static void write(Basis basis, JsonWriter out) {
        out.beginObject();
        write(basis.answer(), out.name("answer"));
        out.name("axes").beginObject();
        basis.axes().forEach((axis, footing) -> write(footing, out.name(axis.word())));
        out.endObject().endObject();
    }

    static Basis read(JsonValue value) {
        JsonObject fields = value.asObject().only("answer", "axes");
        JsonObject words = fields.required("axes").asObject().only(AxesForm.WORDS);
        Map<Axis, Footing> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, footing(words.required(axis.word())));
        }
        return new Basis(footing(fields.required("answer")), axes);
    }

    private static void write(Footing footing, JsonWriter out) {
        out.beginObject().field("confidence", footing.confidence().word()).field("documents", footing.documents());
        footing.dates().ifPresent(dates -> write(dates, out.name("dates")));
        Lists.write("reasons", footing.reasons(), out);
        out.endObject();
    }

    private static void write(Footing.Dates dates, JsonWriter out) {
        out.beginObject().field("oldestRead", dates.oldestRead().toString());
        out.field("newestRead", dates.newestRead().toString());
        out.field("oldestAge", dates.oldestAge()).field("newestAge", dates.newestAge());
        out.field("attestedSince", dates.attestedSince().toString()).endObject();
    }

    private static Footing footing(JsonValue value) {
        JsonObject fields = value.asObject().only("confidence", "documents", "dates", "reasons");
        return new Footing(
                Values.number(fields.required("documents"), 0),
                fields.optional("dates").map(BasisForm::dates),
                Values.choice(
                        fields.required("confidence"),
                        "unknown confidence",
                        List.of(Assurance.values()),
                        Assurance::word),
                Lists.readTexts(fields, "reasons"));
    }

    private static Footing.Dates dates(JsonValue value) {
        JsonObject fields =
                value.asObject().only("oldestRead", "newestRead", "oldestAge", "newestAge", "attestedSince");
        return new Footing.Dates(
                Values.day(fields.required("oldestRead")),
                Values.day(fields.required("newestRead")),
                Values.number(fields.required("oldestAge"), 0),
                Values.number(fields.required("newestAge"), 0),
                Values.day(fields.required("attestedSince")));
    }
}
