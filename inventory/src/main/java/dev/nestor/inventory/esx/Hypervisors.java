package dev.nestor.inventory.esx;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.version.KnownVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a host runs, by its full name, such as {@code VMware ESXi 8.0.3 build-24674464}. */
public record Hypervisors(Catalogue catalogue) {

    static final ProductId ESX = ProductId.parse("vmware/esx");
    static final ProductId ESXI = ProductId.parse("vmware/esxi");

    private static final Pattern FULL_NAME = Pattern.compile(
            "(?:VMware\\s+)?(ESXi?)(?:\\s+Server)?\\s+(\\d{1,3}(?:\\.\\d{1,5}){0,4})(?:[\\s,]+build[\\s-]*(\\d{1,12}))?",
            Pattern.CASE_INSENSITIVE);

    /** An ESXi of which nobody says more. */
    public Layer unknown() {
        return catalogue.layer(ESXI, KnownVersion.unknown(""));
    }

    /** Empty if {@code text} is no full name of a host's software. */
    public Optional<Layer> named(String text) {
        Matcher name = FULL_NAME.matcher(text.strip());
        if (!name.matches()) {
            return Optional.empty();
        }
        ProductId product = name.group(1).toLowerCase(Locale.ROOT).equals("esxi") ? ESXI : ESX;
        return Optional.of(of(product, name.group(2), Optional.ofNullable(name.group(3))));
    }

    /** A build that the catalogue knows tells more than the version, which leaves the letters of updates out. */
    private Layer of(ProductId product, String version, Optional<String> build) {
        String release = build.flatMap(number -> label(product, number)).orElse(version);
        return catalogue.layer(product + "@" + release);
    }

    private Optional<String> label(ProductId id, String build) {
        Optional<Product> product = catalogue.find(id);
        List<Release> releases = product.isPresent() ? catalogue.releases(product.get()) : List.of();
        return releases.stream()
                .filter(release -> build.equals(release.attributes().get("build")))
                .map(Release::label)
                .findFirst();
    }
}
