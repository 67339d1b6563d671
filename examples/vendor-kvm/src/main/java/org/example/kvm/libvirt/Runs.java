package org.example.kvm.libvirt;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.model.Layer;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.spi.inventory.SystemText;
import dev.nestor.version.KnownVersion;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What runs on a machine, as a layer. */
final class Runs {

    static final String LIBOSINFO = "{http://libosinfo.org/xmlns/libvirt/domain/1.0}";

    // `http://fedoraproject.org/fedora/30`: maker, system and version.
    private static final Pattern SYSTEM = Pattern.compile("https?://([^/]+)/([a-z0-9._-]+)/([a-z0-9._-]+)");
    private static final String ANY_MAKER = "libosinfo.org";
    private static final ProductId ESXI = ProductId.parse("vmware/esxi");

    private final Catalogue catalogue;

    Runs(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * An operating system that libosinfo has, by its id.
     *
     * @param complaints told why an id is not taken for that of a guest, which asks nothing of its host
     * @return empty if it names none
     */
    Optional<Layer> system(String id, Consumer<String> complaints) {
        Optional<String> plain = SystemText.id(id);
        if (plain.isEmpty()) {
            complaints.accept("has characters that name no system: " + Echo.of(id));
            return Optional.empty();
        }
        if (SystemText.mayNameHypervisor(plain.get())) {
            complaints.accept("may name a hypervisor, and libosinfo knows none by that id: " + Echo.of(id));
            return SystemText.mayNameEsxi(plain.get())
                    ? Optional.of(catalogue.layer(ESXI, KnownVersion.unknown("")))
                    : Optional.empty();
        }
        return guest(plain.get());
    }

    private Optional<Layer> guest(String id) {
        Matcher system = SYSTEM.matcher(id.toLowerCase(Locale.ROOT));
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
