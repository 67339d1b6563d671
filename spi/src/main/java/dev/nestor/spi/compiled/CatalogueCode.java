package dev.nestor.spi.compiled;

import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.catalogue.Renaming;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactType;
import dev.nestor.model.ProductId;
import dev.nestor.source.Confidence;
import dev.nestor.version.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products with their releases, and declarations of facts. */
final class CatalogueCode {

    private static final Confidence[] CONFIDENCES = Confidence.values();
    private static final FactType[] TYPES = FactType.values();

    private CatalogueCode() {}

    static void write(Product product, Output out) {
        writeId(product.id(), out);
        out.text(product.title());
        out.flag(product.guest());
        out.texts(product.aliases());
        out.optional(product.basedOn(), id -> writeId(id, out));
        out.optional(product.renaming(), renaming -> writeRenaming(renaming, out));
        out.optional(product.buildPrefix(), version -> ValueCode.writeVersion(version, out));
        out.list(product.releases(), release -> writeRelease(release, out));
    }

    static Product readProduct(Input in) {
        ProductId id = readId(in);
        String title = in.text();
        boolean guest = in.flag();
        List<String> aliases = in.texts();
        Optional<ProductId> basedOn = in.flag() ? Optional.of(readId(in)) : Optional.empty();
        Optional<Renaming> renaming = in.flag() ? Optional.of(readRenaming(in)) : Optional.empty();
        Optional<Version> buildPrefix = ValueCode.readOptionalVersion(in);
        List<Release> releases = new ArrayList<>();
        for (int count = in.number(); count > 0; count--) {
            releases.add(readRelease(in));
        }
        return new Product(id, title, guest, aliases, basedOn, renaming, buildPrefix, releases);
    }

    static void write(FactDeclaration fact, Output out) {
        out.text(fact.name());
        out.choice(fact.type());
        out.text(fact.meaning());
        out.texts(fact.words());
    }

    static FactDeclaration readFact(Input in) {
        return new FactDeclaration(in.text(), in.choice(TYPES), in.text(), in.texts());
    }

    private static void writeId(ProductId id, Output out) {
        out.text(id.vendor());
        out.text(id.name());
    }

    private static ProductId readId(Input in) {
        return new ProductId(in.text(), in.text());
    }

    private static void writeRenaming(Renaming renaming, Output out) {
        ValueCode.writeRange(renaming.versions(), out);
        writeId(renaming.product(), out);
    }

    private static Renaming readRenaming(Input in) {
        return new Renaming(ValueCode.readRange(in), readId(in));
    }

    private static void writeRelease(Release release, Output out) {
        out.text(release.label());
        ValueCode.writeVersion(release.version(), out);
        out.texts(release.aliases());
        out.optional(release.date(), out::day);
        out.list(release.attributes().entrySet(), attribute -> {
            out.text(attribute.getKey());
            out.text(attribute.getValue());
        });
        out.choice(release.confidence());
    }

    private static Release readRelease(Input in) {
        String label = in.text();
        Version version = ValueCode.readVersion(in);
        List<String> aliases = in.texts();
        Optional<LocalDate> date = in.optionalDay();
        Map<String, String> attributes = new HashMap<>();
        for (int count = in.number(); count > 0; count--) {
            attributes.put(in.text(), in.text());
        }
        return new Release(label, version, aliases, date, attributes, in.choice(CONFIDENCES));
    }
}
