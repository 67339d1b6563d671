package dev.nestor.spi.pack;

import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.catalogue.Renaming;
import dev.nestor.model.ProductId;
import dev.nestor.source.Confidence;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.version.Version;
import dev.nestor.version.VersionRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a product of a catalogue, with its releases. */
final class ProductReader {

    private ProductReader() {}

    static Product read(JsonValue value) {
        JsonObject fields = value.asObject()
                .only("id", "title", "guest", "aliases", "basedOn", "renamed", "buildPrefix", "releases");
        ProductId id = Ids.product(fields.required("id"));
        return new Product(
                id,
                Values.text(fields.required("title")),
                guest(fields.optional("guest"), id),
                Values.list(fields.optional("aliases"), Ids::alias),
                fields.optional("basedOn").map(based -> other(based, id)),
                fields.optional("renamed").map(renamed -> renaming(renamed, id)),
                fields.optional("buildPrefix").map(ProductReader::version),
                Values.list(fields.optional("releases"), ProductReader::release));
    }

    private static boolean guest(Optional<JsonValue> value, ProductId id) {
        boolean guest = value.map(JsonValue::asBoolean).orElse(id.isGuest());
        if (id.isGuest() && !guest) {
            throw value.orElseThrow().problem("`" + id + "` is a guest by its name");
        }
        return guest;
    }

    private static ProductId other(JsonValue value, ProductId id) {
        ProductId other = Ids.product(value);
        if (other.equals(id)) {
            throw value.problem("product refers to itself: `" + id + "`");
        }
        return other;
    }

    private static Renaming renaming(JsonValue value, ProductId id) {
        JsonObject fields = value.asObject().only("versions", "to");
        return new Renaming(
                Values.parse(fields.required("versions"), VersionRange::parse), other(fields.required("to"), id));
    }

    private static Release release(JsonValue value) {
        JsonObject fields = value.asObject().only("label", "version", "aliases", "date", "confidence", "attributes");
        return new Release(
                Values.text(fields.required("label")),
                version(fields.required("version")),
                Values.list(fields.optional("aliases"), Values::text),
                fields.optional("date").map(Values::day),
                fields.optional("attributes").map(ProductReader::attributes).orElse(Map.of()),
                fields.optional("confidence").map(ProductReader::confidence).orElse(Confidence.HIGH));
    }

    private static Version version(JsonValue value) {
        return Values.parse(value, Version::parse);
    }

    private static Confidence confidence(JsonValue value) {
        return Values.choice(value, "unknown confidence", List.of(Confidence.values()), Confidence::code);
    }

    private static Map<String, String> attributes(JsonValue value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        value.asObject().entries().forEach((name, text) -> attributes.put(name, Values.text(text)));
        return attributes;
    }
}
