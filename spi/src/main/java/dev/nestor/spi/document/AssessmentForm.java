package dev.nestor.spi.document;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Layer;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.review.Basis;
import dev.nestor.spi.form.Format;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/** How an assessment stands in its document. */
final class AssessmentForm {

    private static final List<String> FIELDS = List.of(
            "format",
            "verdict",
            "purpose",
            "purposeAssumed",
            "asOf",
            "historical",
            "stack",
            "machines",
            "axes",
            "conditions",
            "nestings",
            "findings",
            "advisories",
            "missing",
            "conflicts",
            "plan",
            "waivers",
            "packs",
            "quarantined",
            "basis");

    private AssessmentForm() {}

    static AssessmentDocument of(Assessment assessment, Basis basis) {
        Question question = assessment.question();
        return new AssessmentDocument(
                assessment.verdict(),
                question.purpose(),
                question.statedPurpose().isEmpty(),
                question.day(),
                question.historical(),
                question.stack().layers().stream().map(Layer::toString).toList(),
                machines(question.stack()),
                assessment.axes(),
                assessment.reservations().stream().map(ConditionForm::of).toList(),
                assessment.nestings().stream().map(NestingForm::of).toList(),
                assessment.findings().stream().map(FindingForm::of).toList(),
                assessment.advisories().stream().map(AdvisoryForm::of).toList(),
                assessment.missing(),
                assessment.conflicts().stream().map(ConflictForm::of).toList(),
                assessment.waivers(),
                assessment.packs().stream().map(PackForm::of).toList(),
                assessment.quarantined(),
                Optional.of(basis));
    }

    static void write(AssessmentDocument document, JsonWriter out) {
        out.beginObject().field("format", AssessmentDocument.FORMAT);
        writeQuestion(document, out);
        AxesForm.write(document.axes(), out.name("axes"));
        Lists.write("conditions", document.conditions(), ConditionForm::write, out);
        Lists.write("nestings", document.nestings(), NestingForm::write, out);
        Lists.write("findings", document.findings(), FindingForm::write, out);
        Lists.write("advisories", document.advisories(), AdvisoryForm::write, out);
        Lists.write("missing", document.missing(), MissingFactForm::write, out);
        Lists.write("conflicts", document.conflicts(), ConflictForm::write, out);
        Lists.write("plan", List.of(), out);
        WaiversDocument.writeUses(document.waivers(), out);
        Lists.write("packs", document.packs(), PackForm::write, out);
        Lists.write("quarantined", document.quarantined(), QuarantineForm::write, out);
        document.basis().ifPresent(basis -> BasisForm.write(basis, out.name("basis")));
        out.endObject();
    }

    private static void writeQuestion(AssessmentDocument document, JsonWriter out) {
        out.field("verdict", document.verdict().word());
        out.field("purpose", document.purpose().word()).field("purposeAssumed", document.purposeAssumed());
        out.field("asOf", document.asOf().toString()).field("historical", document.historical());
        Lists.write("stack", document.stack(), out);
        if (!document.machines().isEmpty()) {
            Lists.write("machines", document.machines(), out);
        }
    }

    static AssessmentDocument read(JsonValue document) {
        JsonObject fields = new Format("nestor/assessment", 1).open(document).only(FIELDS);
        Lists.readNone(fields, "plan");
        return new AssessmentDocument(
                verdict(fields.required("verdict")),
                Values.parse(fields.required("purpose"), Purpose::parse),
                fields.required("purposeAssumed").asBoolean(),
                Values.day(fields.required("asOf")),
                fields.required("historical").asBoolean(),
                stack(fields),
                machines(fields),
                AxesForm.read(fields.required("axes")),
                Lists.read(fields, "conditions", ConditionForm::read),
                Lists.read(fields, "nestings", NestingForm::read),
                Lists.read(fields, "findings", FindingForm::read),
                Lists.read(fields, "advisories", AdvisoryForm::read),
                Lists.read(fields, "missing", MissingFactForm::read),
                Lists.read(fields, "conflicts", ConflictForm::read),
                Lists.read(fields, "waivers", WaiverForm::readUse),
                Lists.read(fields, "packs", PackForm::read),
                Lists.read(fields, "quarantined", QuarantineForm::read),
                fields.optional("basis").map(BasisForm::read));
    }

    static Verdict verdict(JsonValue value) {
        return Values.choice(value, "unknown verdict", List.of(Verdict.values()), Verdict::word);
    }

    private static List<String> machines(Stack stack) {
        boolean named = stack.layers().stream().anyMatch(layer -> layer.name().isPresent());
        return named
                ? stack.layers().stream().map(layer -> layer.name().orElse("")).toList()
                : List.of();
    }

    private static List<String> machines(JsonObject fields) {
        Optional<JsonValue> machines = fields.optional("machines");
        return machines.isPresent() ? Values.atLeastOne(machines.get(), JsonValue::asText) : List.of();
    }

    static List<String> stack(JsonObject fields) {
        List<String> layers = Lists.readTexts(fields, "stack");
        if (layers.isEmpty()) {
            throw fields.required("stack").problem("stack has no layers");
        }
        return layers;
    }
}
