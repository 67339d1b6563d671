package dev.nestor.spi.document;

import dev.nestor.assessment.Conflict;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;

/** How a conflict stands in an assessment's document: its sides are named and stand among the findings. */
final class ConflictForm {

    private ConflictForm() {}

    static AssessmentDocument.Conflict of(Conflict conflict) {
        return new AssessmentDocument.Conflict(
                conflict.level(),
                conflict.axis(),
                conflict.party(),
                conflict.topic(),
                conflict.sides().stream().map(side -> side.rule().id()).toList());
    }

    static void write(AssessmentDocument.Conflict conflict, JsonWriter out) {
        out.beginObject()
                .field("level", conflict.level())
                .field("axis", conflict.axis().word());
        out.field("party", conflict.party()).field("topic", conflict.topic());
        Lists.write("rules", conflict.rules(), out);
        out.endObject();
    }

    static AssessmentDocument.Conflict read(JsonValue value) {
        JsonObject fields = value.asObject().only("level", "axis", "party", "topic", "rules");
        return new AssessmentDocument.Conflict(
                Values.number(fields.required("level"), 1),
                AxesForm.axis(fields.required("axis")),
                Values.text(fields.required("party")),
                Values.text(fields.required("topic")),
                Lists.readTexts(fields, "rules"));
    }
}
