package dev.nestor.cli.json;

import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.spi.json.JsonWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/**
 * Products in the format {@code nestor/products/1} and facts in the format {@code nestor/facts/1}, with the field names
 * of a catalogue.
 */
public final class CatalogueJson {

    private CatalogueJson() {}

    public static void products(Collection<Product> products, JsonWriter out) {
        out.beginObject().field("format", "nestor/products/1").name("products").beginArray();
        products.forEach(product -> write(product, out));
        out.endArray().endObject();
    }

    public static void facts(Collection<FactDeclaration> facts, JsonWriter out) {
        out.beginObject().field("format", "nestor/facts/1").name("facts").beginArray();
        for (FactDeclaration fact : facts) {
            out.beginObject().field("name", fact.name());
            out.field("type", fact.type().name().toLowerCase(Locale.ROOT));
            out.field("meaning", fact.meaning());
            texts("words", fact.words(), out);
            out.endObject();
        }
        out.endArray().endObject();
    }

    private static void write(Product product, JsonWriter out) {
        out.beginObject().field("id", product.id().toString()).field("title", product.title());
        out.field("guest", product.guest());
        texts("aliases", product.aliases(), out);
        product.basedOn().ifPresent(base -> out.field("basedOn", base.toString()));
        out.name("releases").beginArray();
        product.releases().forEach(release -> write(release, out));
        out.endArray().endObject();
    }

    private static void write(Release release, JsonWriter out) {
        out.beginObject()
                .field("label", release.label())
                .field("version", release.version().toString());
        texts("aliases", release.aliases(), out);
        release.date().ifPresent(date -> out.field("date", date.toString()));
        out.field("confidence", release.confidence().code());
        out.name("attributes").beginObject();
        release.attributes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(attribute -> out.field(attribute.getKey(), attribute.getValue()));
        out.endObject().endObject();
    }

    private static void texts(String name, Collection<String> texts, JsonWriter out) {
        out.name(name).beginArray();
        texts.forEach(out::value);
        out.endArray();
    }
}
