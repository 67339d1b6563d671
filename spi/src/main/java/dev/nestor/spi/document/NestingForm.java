package dev.nestor.spi.document;

import dev.nestor.assessment.NestingResult;
import dev.nestor.spi.document.AssessmentDocument.Nesting;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;

/** How a nesting's result stands in an assessment's document. */
final class NestingForm {

    private NestingForm() {}

    static Nesting of(NestingResult result) {
        return new Nesting(
                result.nesting().level(),
                result.nesting().outer().toString(),
                result.nesting().inner().toString(),
                result.axes(),
                result.silent());
    }

    static void write(Nesting nesting, JsonWriter out) {
        out.beginObject().field("level", nesting.level());
        out.field("outer", nesting.outer()).field("inner", nesting.inner());
        AxesForm.write(nesting.axes(), out.name("axes"));
        Lists.write("silent", nesting.silent(), out);
        out.endObject();
    }

    static Nesting read(JsonValue value) {
        JsonObject fields = value.asObject().only("level", "outer", "inner", "axes", "silent");
        return new Nesting(
                Values.number(fields.required("level"), 1),
                Values.text(fields.required("outer")),
                Values.text(fields.required("inner")),
                AxesForm.read(fields.required("axes")),
                Lists.readTexts(fields, "silent"));
    }
}
