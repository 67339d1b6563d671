package dev.nestor.catalogue;

import dev.nestor.logic.Nearest;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.version.KnownVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people type for a layer: {@code vmware/esxi@8.0 Update 2}. */
final class LayerText {

    private static final String GUEST_VENDOR = "guest";

    private final Catalogue catalogue;

    LayerText(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Layer read(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return catalogue.layer(product(text), KnownVersion.unknown(""));
        }
        String version = text.substring(at + 1).strip();
        if (version.isEmpty()) {
            throw new IllegalArgumentException("product has no version behind the `@`: `" + text + "`");
        }
        return Layer.of(software(known(product(text.substring(0, at))), version));
    }

    private ProductId product(String name) {
        try {
            return ProductId.parse(name);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(wrong.getMessage() + withVendor(name), wrong);
        }
    }

    private String withVendor(String name) {
        List<String> words =
                catalogue.names().stream().map(ProductId::name).distinct().toList();
        return Nearest.to(name, words)
                .flatMap(near -> catalogue.names().stream()
                        .filter(id -> id.name().equals(near))
                        .findFirst())
                .map(id -> ", did you mean `" + id + "`?")
                .orElse("");
    }

    private Software software(ProductId id, String version) {
        Optional<Product> product = catalogue.find(id);
        return product.isPresent() ? covered(product.get(), version) : Catalogue.uncovered(id, uncovered(id, version));
    }

    // Nobody says whether the bare number of an uncovered product is a version or a label, as `2022` of Hyper-V is.
    private static KnownVersion uncovered(ProductId id, String version) {
        boolean bareNumber = !id.isGuest() && version.chars().allMatch(Character::isDigit);
        Optional<KnownVersion> known = bareNumber ? Optional.empty() : KnownVersion.tryParse(version);
        return known.orElseGet(() -> KnownVersion.unknown(version));
    }

    private Software covered(Product named, String version) {
        Product product = catalogue.renamed(named, read(named, version).version());
        VersionText.Reading reading = read(product, version);
        return catalogue.software(product, reading.version(), reading.remarks());
    }

    private VersionText.Reading read(Product product, String version) {
        return new VersionText(product.title(), catalogue.releases(product))
                .read(version, catalogue.buildPrefix(product));
    }

    // A slip in a product's name must not make a product that nobody covers.
    ProductId known(ProductId id) {
        if (catalogue.find(id).isPresent() || id.isGuest()) {
            return id;
        }
        if (catalogue.vendors().contains(id.vendor())) {
            throw unknownProduct(id);
        }
        List<String> vendors = new ArrayList<>(catalogue.vendors());
        vendors.add(GUEST_VENDOR);
        Nearest.within(1, id.vendor(), vendors).ifPresent(vendor -> {
            throw new IllegalArgumentException(
                    "unknown vendor `" + id.vendor() + "` of product `" + id + "`, did you mean `" + vendor + "`?");
        });
        return id;
    }

    private IllegalArgumentException unknownProduct(ProductId id) {
        List<String> known = catalogue.names().stream()
                .filter(name -> name.vendor().equals(id.vendor()))
                .map(ProductId::toString)
                .toList();
        return new IllegalArgumentException("unknown product `" + id + "`, "
                + Nearest.suggestion(id.toString(), known).orElse("known are `" + String.join("`, `", known) + "`"));
    }
}
