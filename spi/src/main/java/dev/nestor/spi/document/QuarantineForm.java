package dev.nestor.spi.document;

import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.ProductId;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.util.Set;
import java.util.stream.Collectors;

/** How a plugin that could not be used stands in an assessment's document. */
final class QuarantineForm {

    private QuarantineForm() {}

    static void write(Quarantine quarantine, JsonWriter out) {
        out.beginObject().field("plugin", quarantine.plugin());
        out.field("origin", quarantine.origin()).field("reason", quarantine.reason());
        if (quarantine.everything()) {
            out.field("everything", true);
        }
        quarantine
                .products()
                .ifPresent(products -> Lists.write(
                        "products",
                        products.stream().sorted().map(ProductId::toString).toList(),
                        out));
        out.endObject();
    }

    static Quarantine read(JsonValue value) {
        JsonObject fields = value.asObject().only("plugin", "origin", "reason", "everything", "products");
        return new Quarantine(
                Values.text(fields.required("plugin")),
                fields.required("origin").asText(),
                fields.required("reason").asText(),
                fields.optional("products").map(QuarantineForm::products),
                fields.optional("everything").map(JsonValue::asBoolean).orElse(false));
    }

    private static Set<ProductId> products(JsonValue value) {
        return value.asArray().stream()
                .map(product -> Values.parse(product, ProductId::parse))
                .collect(Collectors.toUnmodifiableSet());
    }
}
