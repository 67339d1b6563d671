package dev.nestor.spi.document;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.Software;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import dev.nestor.version.KnownVersion;
import java.util.Map;

/** How a layer stands in a stack's document. */
record LayerForm(Catalogue catalogue, FactDictionary facts) {

    Layer read(JsonValue value) {
        JsonObject fields = value.asObject().only("product", "name", "machine");
        JsonValue product = fields.required("product");
        Layer layer = PlainText.parsed(product, catalogue::layer).foundIn(origin(product));
        Layer named = fields.optional("name")
                .map(name -> Values.parse(name, layer::named))
                .orElse(layer);
        return named.with(fields.optional("machine").map(this::machine).orElse(Machine.unknown()));
    }

    static void write(Layer layer, JsonWriter out) {
        out.beginObject().field("product", text(layer.software()));
        layer.name().ifPresent(name -> out.field("name", name));
        if (!layer.machine().facts().isEmpty()) {
            out.name("machine").beginObject();
            layer.machine().facts().forEach((name, value) -> FactForm.write(value, out.name(name)));
            out.endObject();
        }
        out.endObject();
    }

    private Machine machine(JsonValue value) {
        Machine machine = Machine.unknown();
        for (Map.Entry<String, JsonValue> fact : value.asObject().entries().entrySet()) {
            JsonValue text = fact.getValue();
            FactValue known = FactForm.read(text, declaration(fact.getKey(), text));
            machine = machine.with(fact.getKey(), known, origin(text));
        }
        return machine;
    }

    private static String origin(JsonValue value) {
        return value.source() + " line " + value.line();
    }

    private FactDeclaration declaration(String name, JsonValue value) {
        try {
            return facts.get(name);
        } catch (IllegalArgumentException undeclared) {
            throw value.nameProblem(String.valueOf(undeclared.getMessage()));
        }
    }

    // A file's reader may show a text for a version of which it knows nothing; to the catalogue that is no version.
    private static String text(Software software) {
        boolean typed = software.covered() && !software.product().isGuest();
        boolean nothing = software.version().equals(KnownVersion.unknown(""));
        return typed && nothing ? software.product().toString() : software.toString();
    }
}
