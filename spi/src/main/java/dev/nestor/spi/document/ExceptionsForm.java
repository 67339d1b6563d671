package dev.nestor.spi.document;

import dev.nestor.review.DecisionRecord.Excepting;
import dev.nestor.review.DecisionRecord.Exceptions;
import dev.nestor.spi.form.Instants;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;

/** How the waivers that counted for a decision stand in its record. */
final class ExceptionsForm {

    private ExceptionsForm() {}

    static void write(Exceptions exceptions, JsonWriter out) {
        out.beginObject().field("at", exceptions.at().toString());
        Lists.write("inForce", exceptions.waivers(), ExceptionsForm::writeWaiver, out);
        out.endObject();
    }

    private static void writeWaiver(Excepting waiver, JsonWriter out) {
        out.beginObject()
                .field("id", waiver.id())
                .field("digest", waiver.digest())
                .endObject();
    }

    static Exceptions read(JsonValue value) {
        JsonObject fields = value.asObject().only("at", "inForce");
        return new Exceptions(
                Instants.read(fields.required("at")).toInstant(),
                Lists.read(fields, "inForce", ExceptionsForm::readWaiver));
    }

    private static Excepting readWaiver(JsonValue value) {
        JsonObject fields = value.asObject().only("id", "digest");
        return new Excepting(Values.text(fields.required("id")), DecisionForm.digest(fields.required("digest")));
    }
}
