package dev.nestor.cli.json;

import dev.nestor.assessment.Question;
import dev.nestor.spi.json.JsonWriter;

/** The fields that tell what was asked, named as in an assessment. */
final class QuestionJson {

    private QuestionJson() {}

    static void write(Question question, JsonWriter out) {
        out.field("purpose", question.purpose().word())
                .field("purposeAssumed", question.statedPurpose().isEmpty())
                .field("asOf", question.day().toString())
                .field("historical", question.historical());
    }
}
