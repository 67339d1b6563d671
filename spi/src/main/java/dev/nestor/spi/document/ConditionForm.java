package dev.nestor.spi.document;

import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Reservation;
import dev.nestor.rule.Axis;
import dev.nestor.spi.document.AssessmentDocument.Condition;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.List;

/** How a reservation stands in an assessment's document. */
final class ConditionForm {

    private static final List<Grade> GRADES = List.of(Grade.FAILS, Grade.UNDECIDED, Grade.CONDITION);

    private ConditionForm() {}

    static Condition of(Reservation reservation) {
        return new Condition(
                reservation.axis(),
                reservation.grade(),
                reservation.level(),
                reservation.status(),
                reservation.message(),
                reservation.rules());
    }

    static void write(Condition condition, JsonWriter out) {
        out.beginObject();
        out.field("axis", condition.axis().word())
                .field("grade", condition.grade().word());
        out.field("level", condition.level()).field("status", condition.status().word());
        out.field("message", condition.message());
        Lists.write("rules", condition.rules(), out);
        out.endObject();
    }

    static Condition read(JsonValue value) {
        JsonObject fields = value.asObject().only("axis", "grade", "level", "status", "message", "rules");
        Axis axis = AxesForm.axis(fields.required("axis"));
        return new Condition(
                axis,
                Values.choice(fields.required("grade"), "unknown grade", GRADES, Grade::word),
                Values.number(fields.required("level"), 1),
                AxesForm.status(axis, fields.required("status")),
                fields.required("message").asText(),
                Lists.readTexts(fields, "rules"));
    }
}
