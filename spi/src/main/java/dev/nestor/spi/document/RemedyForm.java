package dev.nestor.spi.document;

import dev.nestor.rule.Remedy;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.Optional;

/** How a remedy stands in documents. */
final class RemedyForm {

    private RemedyForm() {}

    static void write(Remedy remedy, JsonWriter out) {
        out.beginObject().field("summary", remedy.summary());
        remedy.command().ifPresent(command -> out.field("command", command));
        out.endObject();
    }

    static Remedy read(JsonValue value) {
        JsonObject fields = value.asObject().only("summary", "command");
        Optional<String> command = fields.optional("command").map(JsonValue::asText);
        return Values.parse(fields.required("summary"), summary -> new Remedy(summary, command));
    }
}
