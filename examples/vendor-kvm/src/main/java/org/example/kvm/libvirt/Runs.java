package org.example.kvm.libvirt;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.version.KnownVersion;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What runs on a machine, as a layer. */
final class Runs {

    static final String LIBOSINFO = "{http://libosinfo.org/xmlns/libvirt/domain/1.0}";

    // `http://fedoraproject.org/fedora/30`: maker, system and version.
    private static final Pattern SYSTEM = Pattern.compile("https?://([^/]+)/([a-z0-9._-]+)/([a-z0-9._-]+)");
    private static final String ANY_MAKER = "libosinfo.org";

    private final Catalogue catalogue;

    Runs(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** An operating system that libosinfo has, by its id; empty if it names none. */
    Optional<Layer> system(String id) {
        Matcher system = SYSTEM.matcher(id.strip().toLowerCase(Locale.ROOT));
        if (!system.matches() || system.group(1).equals(ANY_MAKER)) {
            return Optional.empty();
        }
        String version = system.group(3);
        KnownVersion known = KnownVersion.tryParse(version).orElseGet(() -> KnownVersion.unknown(version));
        return Optional.of(catalogue.layer(new ProductId("guest", system.group(2)), known));
    }

    Layer product(Optional<ProductId> product) {
        return product.map(known -> catalogue.layer(known, KnownVersion.unknown("")))
                .orElseGet(() -> Layer.of(Software.unknown()));
    }
}
