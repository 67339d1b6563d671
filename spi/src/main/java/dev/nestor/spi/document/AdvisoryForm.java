package dev.nestor.spi.document;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Finding.State;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Rule;
import dev.nestor.source.Evidence;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.Optional;

/** How an advisory stands in an assessment's document. */
final class AdvisoryForm {

    private AdvisoryForm() {}

    static AssessmentDocument.Advisory of(Advisory advisory) {
        return new AssessmentDocument.Advisory(
                advisory.level(),
                advisory.kind(),
                advisory.state(),
                advisory.message(),
                advisory.rule().map(Rule::id),
                advisory.rule().map(Rule::evidence));
    }

    static void write(AssessmentDocument.Advisory advisory, JsonWriter out) {
        out.beginObject()
                .field("level", advisory.level())
                .field("kind", advisory.kind().word());
        out.field("state", advisory.state().word()).field("message", advisory.message());
        advisory.rule().ifPresent(rule -> out.field("rule", rule));
        advisory.evidence().ifPresent(evidence -> EvidenceForm.write(evidence, out.name("evidence")));
        out.endObject();
    }

    static AssessmentDocument.Advisory read(JsonValue value) {
        JsonObject fields = value.asObject().only("level", "kind", "state", "message", "rule", "evidence");
        int level = Values.number(fields.required("level"), 0);
        AdviceKind kind = Values.parse(fields.required("kind"), AdviceKind::parse);
        State state = FindingForm.state(fields.required("state"));
        String message = Values.text(fields.required("message"));
        Optional<String> rule = fields.optional("rule").map(Values::text);
        Optional<Evidence> evidence = fields.optional("evidence").map(EvidenceForm::read);
        return Values.at(value, () -> new AssessmentDocument.Advisory(level, kind, state, message, rule, evidence));
    }
}
