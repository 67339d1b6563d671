package dev.nestor.spi.document;

import dev.nestor.assessment.MissingFact;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;

/** How a missing fact stands in an assessment's document. */
final class MissingFactForm {

    private MissingFactForm() {}

    static void write(MissingFact missing, JsonWriter out) {
        out.beginObject().field("level", missing.level()).field("fact", missing.fact());
        Lists.write("decides", missing.decides(), out);
        out.endObject();
    }

    static MissingFact read(JsonValue value) {
        JsonObject fields = value.asObject().only("level", "fact", "decides");
        return new MissingFact(
                Values.number(fields.required("level"), 0),
                Values.text(fields.required("fact")),
                Lists.readTexts(fields, "decides"));
    }
}
