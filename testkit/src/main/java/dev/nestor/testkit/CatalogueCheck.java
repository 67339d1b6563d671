package dev.nestor.testkit;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.version.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the names in a catalogue lead to what they name. */
final class CatalogueCheck {

    private final Catalogue catalogue;
    private final List<String> problems = new ArrayList<>();

    private CatalogueCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<String> problems(Collection<Product> products, Catalogue catalogue) {
        CatalogueCheck check = new CatalogueCheck(catalogue);
        products.forEach(check::check);
        return check.problems;
    }

    private void check(Product product) {
        product.aliases().forEach(alias -> checkAlias(product, alias));
        for (Release release : product.releases()) {
            names(release).forEach(name -> checkName(product, release, name));
        }
    }

    private void checkAlias(Product product, String alias) {
        ProductId name = new ProductId(product.id().vendor(), alias);
        if (!catalogue.find(name).equals(Optional.of(product))) {
            problems.add("alias `" + name + "` does not lead to `" + product.id() + "`");
        }
    }

    /** A name that several releases share is for the user to make clear; any other one must lead to its release. */
    private void checkName(Product product, Release release, String name) {
        String text = product.id() + "@" + name;
        boolean shared = versionsCalled(product, name) > 1;
        try {
            Optional<Version> read = read(text);
            if (shared) {
                problems.add("`" + text + "` is the name of several releases, and is taken for " + shown(read));
            } else if (!read.equals(Optional.of(release.version()))) {
                problems.add("`" + text + "` is version " + release.version() + ", and is taken for " + shown(read));
            }
        } catch (IllegalArgumentException refused) {
            if (!shared) {
                problems.add("`" + text + "` is a release, and is refused: " + refused.getMessage());
            }
        }
    }

    private Optional<Version> read(String text) {
        Software software = catalogue.layer(text).software();
        return software.version().exact();
    }

    private static long versionsCalled(Product product, String name) {
        return product.releases().stream()
                .filter(release ->
                        names(release).anyMatch(other -> normal(other).equals(normal(name))))
                .map(Release::version)
                .distinct()
                .count();
    }

    private static Stream<String> names(Release release) {
        return Stream.concat(Stream.of(release.label()), release.aliases().stream());
    }

    /** As people may write it: case and blanks do not count, and {@code update} equals {@code u}. */
    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "").replace("update", "u");
    }

    private static String shown(Optional<Version> version) {
        return version.map(known -> "version " + known).orElse("no version that is known");
    }
}
