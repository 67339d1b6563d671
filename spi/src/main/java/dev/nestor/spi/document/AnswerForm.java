package dev.nestor.spi.document;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.model.Layer;
import dev.nestor.model.Purpose;
import dev.nestor.spi.document.DifferenceDocument.Answer;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;

/** How one of two answers stands in the document of their difference. */
final class AnswerForm {

    private AnswerForm() {}

    static Answer of(Assessment assessment) {
        Question question = assessment.question();
        return new Answer(
                assessment.verdict(),
                question.purpose(),
                question.statedPurpose().isEmpty(),
                question.day(),
                question.historical(),
                question.stack().layers().stream().map(Layer::toString).toList());
    }

    static void write(Answer answer, JsonWriter out) {
        out.beginObject().field("verdict", answer.verdict().word());
        out.field("purpose", answer.purpose().word()).field("purposeAssumed", answer.purposeAssumed());
        out.field("asOf", answer.asOf().toString()).field("historical", answer.historical());
        Lists.write("stack", answer.stack(), out);
        out.endObject();
    }

    static Answer read(JsonValue value) {
        JsonObject fields =
                value.asObject().only("verdict", "purpose", "purposeAssumed", "asOf", "historical", "stack");
        return new Answer(
                AssessmentForm.verdict(fields.required("verdict")),
                Values.parse(fields.required("purpose"), Purpose::parse),
                fields.required("purposeAssumed").asBoolean(),
                Values.day(fields.required("asOf")),
                fields.required("historical").asBoolean(),
                AssessmentForm.stack(fields));
    }
}
