package dev.nestor.spi.document;

import dev.nestor.source.Authority;
import dev.nestor.source.Confidence;
import dev.nestor.source.Days;
import dev.nestor.source.Evidence;
import dev.nestor.source.SourceDocument;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How evidence stands in documents: the document it is taken from, and the place in it, in one object. */
final class EvidenceForm {

    private static final List<String> FIELDS = List.of(
            "title", "url", "section", "publisher", "authority", "attestedFrom", "attestedUntil", "read", "confidence");

    private EvidenceForm() {}

    static void write(Evidence evidence, JsonWriter out) {
        SourceDocument document = evidence.document();
        out.beginObject()
                .field("title", document.title())
                .field("url", document.url().toString());
        out.field("section", evidence.section()).field("publisher", document.publisher());
        out.field("authority", document.authority().word());
        out.field("attestedFrom", evidence.attested().from().toString());
        evidence.attested().until().ifPresent(day -> out.field("attestedUntil", day.toString()));
        out.field("read", document.read().toString());
        out.field("confidence", evidence.confidence().code());
        out.endObject();
    }

    static Evidence read(JsonValue value) {
        JsonObject fields = value.asObject().only(FIELDS);
        SourceDocument document = document(value, fields);
        String section = fields.required("section").asText();
        Days attested = attested(value, fields);
        Confidence confidence = Values.parse(fields.required("confidence"), Confidence::parse);
        return Values.at(value, () -> new Evidence(document, section, attested, confidence));
    }

    private static SourceDocument document(JsonValue value, JsonObject fields) {
        String title = fields.required("title").asText();
        URI url = Values.parse(fields.required("url"), EvidenceForm::url);
        String publisher = fields.required("publisher").asText();
        Authority authority = Values.parse(fields.required("authority"), Authority::parse);
        LocalDate read = Values.day(fields.required("read"));
        return Values.at(value, () -> new SourceDocument(title, url, publisher, authority, read));
    }

    private static Days attested(JsonValue value, JsonObject fields) {
        LocalDate from = Values.day(fields.required("attestedFrom"));
        Optional<LocalDate> until = fields.optional("attestedUntil").map(Values::day);
        return Values.at(value, () -> new Days(from, until));
    }

    private static URI url(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("not a link: `" + text + "`", wrong);
        }
    }
}
