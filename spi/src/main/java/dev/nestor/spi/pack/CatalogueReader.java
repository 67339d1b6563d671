package dev.nestor.spi.pack;

import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.model.ProductId;
import dev.nestor.spi.form.Format;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads catalogues, {@code nestor/catalogue/1}: products with their releases, and declarations of facts.
 *
 * <p>The structure is that of {@code META-INF/nestor/schema/catalogue-1.schema.json}. Whether a product that another one
 * is based on exists is known only when all catalogues are put together, by {@link dev.nestor.catalogue.Catalogue}.
 */
public final class CatalogueReader {

    private CatalogueReader() {}

    /**
     * Reads a catalogue.
     *
     * @param source what messages call the file
     * @param in read until its end, and left open
     * @throws dev.nestor.spi.json.JsonException located at the first thing that is wrong
     */
    public static CatalogueFile read(String source, InputStream in) throws IOException {
        return read(Json.parse(source, in));
    }

    /**
     * Reads a catalogue that is parsed already.
     *
     * @throws dev.nestor.spi.json.JsonException located at the first thing that is wrong
     */
    public static CatalogueFile read(JsonValue document) {
        JsonObject catalogue = new Format("nestor/catalogue", 1).open(document).only("format", "products", "facts");
        return new CatalogueFile(products(catalogue.required("products")), facts(catalogue.optional("facts")));
    }

    private static List<Product> products(JsonValue array) {
        Set<ProductId> names = new HashSet<>();
        return Values.list(array, element -> product(element, names));
    }

    private static Product product(JsonValue element, Set<ProductId> names) {
        Product product = ProductReader.read(element);
        JsonObject fields = element.asObject();
        add(names, product.id(), fields.required("id"));
        for (JsonValue alias : Values.list(fields.optional("aliases"), value -> value)) {
            add(names, new ProductId(product.id().vendor(), alias.asText()), alias);
        }
        return product;
    }

    private static void add(Set<ProductId> names, ProductId name, JsonValue value) {
        if (!names.add(name)) {
            throw value.problem("two products have the name `" + name + "`");
        }
    }

    private static List<FactDeclaration> facts(Optional<JsonValue> array) {
        Set<String> names = new HashSet<>();
        List<FactDeclaration> facts = new ArrayList<>();
        for (JsonValue element : Values.list(array, value -> value)) {
            FactDeclaration fact = FactReader.read(element);
            if (!names.add(fact.name())) {
                throw element.asObject().required("name").problem("two facts have the name `" + fact.name() + "`");
            }
            facts.add(fact);
        }
        return facts;
    }
}
