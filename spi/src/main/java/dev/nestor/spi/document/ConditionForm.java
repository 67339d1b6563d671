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

    private static final List<String> FIELDS =
            List.of("axis", "grade", "level", "status", "message", "rules", "unwaived", "waivedBy");

    private ConditionForm() {}

    static Condition of(Reservation reservation) {
        return new Condition(
                reservation.axis(),
                reservation.grade(),
                reservation.level(),
                reservation.status(),
                reservation.message(),
                reservation.rules(),
                reservation.unwaived(),
                reservation.waivedBy());
    }

    static void write(Condition condition, JsonWriter out) {
        out.beginObject();
        out.field("axis", condition.axis().word())
                .field("grade", condition.grade().word());
        out.field("level", condition.level()).field("status", condition.status().word());
        out.field("message", condition.message());
        Lists.write("rules", condition.rules(), out);
        if (!condition.waivedBy().isEmpty()) {
            out.field("unwaived", condition.unwaived().word());
            Lists.write("waivedBy", condition.waivedBy(), out);
        }
        out.endObject();
    }

    static Condition read(JsonValue value) {
        JsonObject fields = value.asObject().only(FIELDS);
        Axis axis = AxesForm.axis(fields.required("axis"));
        Grade grade = grade(fields.required("grade"));
        List<String> waivedBy = Values.list(fields.optional("waivedBy"), Values::text);
        return new Condition(
                axis,
                grade,
                Values.number(fields.required("level"), 1),
                AxesForm.status(axis, fields.required("status")),
                fields.required("message").asText(),
                Lists.readTexts(fields, "rules"),
                unwaived(fields, waivedBy, grade),
                waivedBy);
    }

    private static Grade unwaived(JsonObject fields, List<String> waivedBy, Grade grade) {
        boolean waived = fields.optional("waivedBy").isPresent();
        if (waived && waivedBy.isEmpty()) {
            throw fields.required("waivedBy").problem("list of waivers is empty: leave it out");
        }
        if (!waived && fields.optional("unwaived").isPresent()) {
            throw fields.required("unwaived").nameProblem("`unwaived` stands only beside `waivedBy`");
        }
        return waived ? grade(fields.required("unwaived")) : grade;
    }

    private static Grade grade(JsonValue value) {
        return Values.choice(value, "unknown grade", GRADES, Grade::word);
    }
}
