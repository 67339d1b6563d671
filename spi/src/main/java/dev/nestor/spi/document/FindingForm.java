package dev.nestor.spi.document;

import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Finding.State;
import dev.nestor.fact.FactValue;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Operand;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a finding stands in an assessment's document. */
final class FindingForm {

    private static final List<String> FIELDS = List.of(
            "rule",
            "level",
            "axis",
            "status",
            "state",
            "party",
            "decides",
            "withdrawn",
            "weighedDownBy",
            "message",
            "facts",
            "missing",
            "remedies",
            "evidence");

    private FindingForm() {}

    static AssessmentDocument.Finding of(Finding finding) {
        return new AssessmentDocument.Finding(
                finding.rule().id(),
                finding.level(),
                finding.axis(),
                finding.status(),
                finding.state(),
                finding.rule().party(),
                finding.decides(),
                finding.rule().withdrawn(),
                finding.weighedDownBy(),
                finding.message(),
                facts(finding.facts()),
                finding.missing().stream().map(Operand::toString).toList(),
                finding.remedies(),
                finding.rule().evidence());
    }

    static void write(AssessmentDocument.Finding finding, JsonWriter out) {
        out.beginObject().field("rule", finding.rule()).field("level", finding.level());
        out.field("axis", finding.axis().word())
                .field("status", finding.status().word());
        out.field("state", finding.state().word()).field("party", finding.party());
        out.field("decides", finding.decides());
        if (finding.withdrawn()) {
            out.field("withdrawn", true);
        }
        Lists.write("weighedDownBy", finding.weighedDownBy(), out);
        out.field("message", finding.message());
        writeFacts(finding, out);
        Lists.write("remedies", finding.remedies(), RemedyForm::write, out);
        EvidenceForm.write(finding.evidence(), out.name("evidence"));
        out.endObject();
    }

    static AssessmentDocument.Finding read(JsonValue value) {
        JsonObject fields = value.asObject().only(FIELDS);
        Axis axis = AxesForm.axis(fields.required("axis"));
        return new AssessmentDocument.Finding(
                Values.text(fields.required("rule")),
                Values.number(fields.required("level"), 1),
                axis,
                AxesForm.status(axis, fields.required("status")),
                state(fields.required("state")),
                Values.text(fields.required("party")),
                fields.required("decides").asBoolean(),
                fields.optional("withdrawn").map(JsonValue::asBoolean).orElse(false),
                Lists.readTexts(fields, "weighedDownBy"),
                Values.text(fields.required("message")),
                readFacts(fields.required("facts")),
                fields.optional("missing").map(FindingForm::readMissing).orElse(List.of()),
                Lists.read(fields, "remedies", RemedyForm::read),
                EvidenceForm.read(fields.required("evidence")));
    }

    static State state(JsonValue value) {
        return Values.choice(value, "unknown state", List.of(State.values()), State::word);
    }

    private static Map<String, FactValue> facts(Map<Operand, FactValue> found) {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        found.forEach((operand, value) -> facts.put(operand.toString(), FactForm.plain(value)));
        return facts;
    }

    private static void writeFacts(AssessmentDocument.Finding finding, JsonWriter out) {
        out.name("facts").beginObject();
        finding.facts().forEach((operand, value) -> FactForm.write(value, out.name(operand)));
        out.endObject();
        if (!finding.missing().isEmpty()) {
            Lists.write("missing", finding.missing(), out);
        }
    }

    private static Map<String, FactValue> readFacts(JsonValue value) {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        value.asObject().entries().forEach((operand, fact) -> facts.put(operand, FactForm.read(fact)));
        return facts;
    }

    private static List<String> readMissing(JsonValue value) {
        List<String> missing = value.asArray().stream().map(Values::text).toList();
        if (missing.isEmpty()) {
            throw value.problem("list of missing facts is empty: leave it out");
        }
        return missing;
    }
}
