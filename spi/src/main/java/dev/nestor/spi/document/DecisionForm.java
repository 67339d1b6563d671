package dev.nestor.spi.document;

import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Purpose;
import dev.nestor.review.DecisionRecord;
import dev.nestor.review.DecisionRecord.Pack;
import dev.nestor.spi.form.Format;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the record of a decision stands in its document. */
record DecisionForm(Catalogue catalogue, FactDictionary facts) {

    private static final List<String> FIELDS = List.of(
            "format",
            "id",
            "today",
            "asOf",
            "purpose",
            "purposeAssumed",
            "input",
            "stack",
            "posture",
            "waivers",
            "only",
            "packs",
            "quarantined",
            "verdict",
            "axes");

    static void write(DecisionRecord record, JsonWriter out) {
        out.beginObject().field("format", DecisionDocument.FORMAT).field("id", record.id());
        write(record.question(), out);
        out.field("input", record.input());
        new StackDocument(record.question().stack(), Optional.empty()).write(out.name("stack"));
        out.field("posture", record.posture());
        record.exceptions().ifPresent(exceptions -> ExceptionsForm.write(exceptions, out.name("waivers")));
        record.only().ifPresent(pack -> out.field("only", pack));
        Lists.write("packs", record.packs(), DecisionForm::writePack, out);
        Lists.write("quarantined", record.quarantined(), out);
        out.field("verdict", record.decision().verdict().word());
        AxesForm.write(record.decision().axes(), out.name("axes"));
        out.endObject();
    }

    private static void write(Question question, JsonWriter out) {
        out.field("today", question.today().toString());
        out.field("asOf", question.day().toString());
        out.field("purpose", question.purpose().word());
        out.field("purposeAssumed", question.statedPurpose().isEmpty());
    }

    private static void writePack(Pack pack, JsonWriter out) {
        out.beginObject().field("id", pack.id()).field("revision", pack.revision());
        out.field("digest", pack.digest()).endObject();
    }

    DecisionRecord read(JsonValue document) {
        JsonObject fields = new Format("nestor/decision", 1).open(document).only(FIELDS);
        DecisionRecord record = new DecisionRecord(
                question(fields),
                digest(fields.required("input")),
                digest(fields.required("posture")),
                fields.optional("waivers").map(ExceptionsForm::read),
                fields.optional("only").map(Values::text),
                Lists.read(fields, "packs", DecisionForm::pack),
                Lists.readTexts(fields, "quarantined"),
                decision(fields));
        JsonValue id = fields.required("id");
        if (!digest(id).equals(record.id())) {
            throw id.problem("record was changed since it was written: its id would be `" + record.id() + "`");
        }
        return record;
    }

    private Question question(JsonObject fields) {
        JsonValue stack = fields.required("stack");
        StackDocument read = StackDocument.read(stack, catalogue, facts);
        read.purpose().ifPresent(purpose -> {
            throw stack.asObject().required("purpose").problem("the purpose of a record stands beside its stack");
        });
        JsonValue asOf = fields.required("asOf");
        LocalDate today = Values.day(fields.required("today"));
        return Values.at(asOf, () -> new Question(read.stack(), purpose(fields), today, Optional.of(Values.day(asOf))));
    }

    private static Optional<Purpose> purpose(JsonObject fields) {
        JsonValue value = fields.required("purpose");
        Purpose purpose = Values.choice(value, "unknown purpose", List.of(Purpose.values()), Purpose::word);
        if (!fields.required("purposeAssumed").asBoolean()) {
            return Optional.of(purpose);
        }
        if (purpose != Purpose.PRODUCTION) {
            throw value.problem("a purpose that is assumed is `production`, and not `" + purpose.word() + "`");
        }
        return Optional.empty();
    }

    private static Decision decision(JsonObject fields) {
        return new Decision(
                Values.choice(fields.required("verdict"), "unknown verdict", List.of(Verdict.values()), Verdict::word),
                AxesForm.read(fields.required("axes")));
    }

    private static Pack pack(JsonValue value) {
        JsonObject fields = value.asObject().only("id", "revision", "digest");
        return new Pack(
                Values.text(fields.required("id")),
                Values.number(fields.required("revision"), 1),
                digest(fields.required("digest")));
    }

    static String digest(JsonValue value) {
        String text = value.asText();
        if (!text.matches("[0-9a-f]{64}")) {
            throw value.problem("not a digest of 64 hexadecimal digits: `" + text + "`");
        }
        return text;
    }
}
