package dev.nestor.spi.document;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.review.DecisionRecord;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;

/**
 * The record of a decision as a document of the format {@value #FORMAT}, with the stack in it. Written compactly, many of
 * them make JSON Lines.
 *
 * <p>What was written reads as an equal document, given the catalogue and the facts that it was made with.
 */
public record DecisionDocument(DecisionRecord record) {

    /** What stands in the document's field {@code format}. */
    public static final String FORMAT = "nestor/decision/1";

    /**
     * Reads a document with the products and facts that are known.
     *
     * @throws JsonException if it is not of the format, was changed since it was written, or names a product, version or
     *     fact that does not exist
     */
    public static DecisionDocument read(JsonValue document, Catalogue catalogue, FactDictionary facts) {
        return new DecisionDocument(new DecisionForm(catalogue, facts).read(document));
    }

    public void write(JsonWriter out) {
        DecisionForm.write(record, out);
    }
}
