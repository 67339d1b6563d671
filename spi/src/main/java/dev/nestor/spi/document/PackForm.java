package dev.nestor.spi.document;

import dev.nestor.rule.RulePack;
import dev.nestor.spi.document.AssessmentDocument.Pack;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;

/** How a rule pack is named in an assessment's document. */
final class PackForm {

    private PackForm() {}

    static Pack of(RulePack pack) {
        return new Pack(pack.id(), pack.revision());
    }

    static void write(Pack pack, JsonWriter out) {
        out.beginObject()
                .field("id", pack.id())
                .field("revision", pack.revision())
                .endObject();
    }

    static Pack read(JsonValue value) {
        JsonObject fields = value.asObject().only("id", "revision");
        return new Pack(Values.text(fields.required("id")), Values.number(fields.required("revision"), 1));
    }
}
