package dev.nestor.cli.text;

import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.model.ProductId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Products, their releases, and facts as tables. */
public final class CatalogueText {

    private CatalogueText() {}

    public static String products(Collection<Product> products, Screen screen) {
        Page page = new Page(screen);
        Table table = new Table("product", "releases", "title");
        for (Product product : products) {
            table.row(
                    product.id().toString(),
                    product.releases().isEmpty()
                            ? ""
                            : String.valueOf(product.releases().size()),
                    product.title() + remarks(product));
        }
        table.write(page);
        return page.text();
    }

    /** @param releases those of the product, or of the one it is based on */
    public static String releases(Product product, List<Release> releases, Screen screen) {
        Page page = new Page(screen);
        page.paragraph(0, Style.STRONG.of(product.id().toString()) + "  " + product.title() + remarks(product));
        if (releases.isEmpty()) {
            page.gap().paragraph(2, "no releases are listed");
            return page.text();
        }
        Table table = new Table("release", "version", "date", "conf", "also known as");
        for (Release release : releases) {
            table.row(
                    release.label(),
                    release.version().toString(),
                    release.date().map(Object::toString).orElse(""),
                    release.confidence().code(),
                    String.join(", ", release.aliases()));
        }
        page.gap();
        table.write(page);
        return page.text();
    }

    public static String facts(Collection<FactDeclaration> facts, Screen screen) {
        Page page = new Page(screen);
        Table table = new Table("fact", "type", "meaning");
        for (FactDeclaration fact : facts) {
            String words = fact.words().isEmpty()
                    ? ""
                    : " " + Style.FAINT.of("One of: " + String.join(", ", fact.words()) + ".");
            table.row(fact.name(), fact.type().name().toLowerCase(Locale.ROOT), fact.meaning() + words);
        }
        table.write(page);
        return page.text();
    }

    private static String remarks(Product product) {
        String guest = product.guest() ? ", a guest" : "";
        String based = product.basedOn()
                .map(ProductId::toString)
                .map(id -> ", based on " + id)
                .orElse("");
        String aliases = product.aliases().isEmpty() ? "" : ", also " + String.join(", ", product.aliases());
        String renamed = product.renaming()
                .map(renaming -> ", in versions " + renaming.versions() + " sold as " + renaming.product())
                .orElse("");
        return Style.FAINT.of(guest + based + aliases + renamed);
    }
}
