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
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a host runs, by its full name, such as {@code VMware ESXi 8.0.3 build-24674464}. */
public record Hypervisors(Catalogue catalogue) {

    static final ProductId ESX = ProductId.parse("vmware/esx");
    static final ProductId ESXI = ProductId.parse("vmware/esxi");

    private static final Pattern FULL_NAME = Pattern.compile(
            "(?:VMware\\s+)?(ESXi?)(?:\\s+Server)?\\s+(\\d{1,3}(?:\\.\\d{1,5}){0,4})(?:[\\s,]+build[\\s-]*(\\d{1,12}))?",
            Pattern.CASE_INSENSITIVE);

    /**
     * What a host with this full name runs; an ESXi of which nobody says more if it has none, or one that is none.
     *
     * @param complaints told of a name that is none, going on after what has it
     */
    public Layer of(Optional<String> fullName, Consumer<String> complaints) {
        Optional<Layer> named = fullName.flatMap(this::named);
        if (fullName.isPresent() && named.isEmpty()) {
            complaints.accept(
                    "that is not of the form `VMware ESXi 8.0.3 build-24674464`: " + Quote.of(fullName.get()));
        }
        return named.orElseGet(() -> catalogue.layer(ESXI, KnownVersion.unknown("")));
    }

    private Optional<Layer> named(String text) {
        Matcher name = FULL_NAME.matcher(text.strip());
        if (!name.matches()) {
            return Optional.empty();
        }
        ProductId product = name.group(1).toLowerCase(Locale.ROOT).equals("esxi") ? ESXI : ESX;
        return Optional.of(released(product, name.group(2), Optional.ofNullable(name.group(3))));
    }

    /** A build that the catalogue knows tells more than the version, which leaves the letters of updates out. */
    private Layer released(ProductId product, String version, Optional<String> build) {
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
