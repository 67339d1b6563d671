package dev.nestor.spi.document;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.spi.form.Format;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A stack as a document of the format {@value #FORMAT}, with what it is for.
 *
 * <p>What was written reads as an equal document, given the catalogue and the facts that the stack was made with.
 *
 * @param purpose empty where the document leaves it open
 */
public record StackDocument(Stack stack, Optional<Purpose> purpose) {

    /** What stands in the document's field {@code format}. */
    public static final String FORMAT = "nestor/stack/1";

    /**
     * Reads a document with the products and facts that are known.
     *
     * @throws JsonException if it is not of the format, or names a product, version or fact that does not exist
     */
    public static StackDocument read(JsonValue document, Catalogue catalogue, FactDictionary facts) {
        JsonObject fields = new Format("nestor/stack", 1).open(document).only("format", "purpose", "layers");
        Optional<Purpose> purpose = fields.optional("purpose").map(value -> Values.parse(value, Purpose::parse));
        LayerForm form = new LayerForm(catalogue, facts);
        List<Layer> layers = Lists.read(fields, "layers", form::read);
        return new StackDocument(Values.at(fields.required("layers"), () -> new Stack(layers)), purpose);
    }

    /**
     * As {@link #read(JsonValue, Catalogue, FactDictionary)}.
     *
     * @param source what messages call the document, usually the name of its file
     * @param in left open
     * @throws IOException if {@code in} throws it
     */
    public static StackDocument read(String source, InputStream in, Catalogue catalogue, FactDictionary facts)
            throws IOException {
        return read(Json.parse(source, in), catalogue, facts);
    }

    public void write(JsonWriter out) {
        out.beginObject().field("format", FORMAT);
        purpose.ifPresent(stated -> out.field("purpose", stated.word()));
        out.name("layers").beginArray();
        stack.layers().forEach(layer -> LayerForm.write(layer, out));
        out.endArray().endObject();
    }
}
