package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.vmware.api.ApiObject;
import dev.nestor.vmware.text.Echo;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ESX or ESXi that a host says it runs, by its build where that is listed, and by its version otherwise. */
record HostProduct(ApiObject host, InventorySink sink) {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}(\\.\\d{1,10}){0,5}");
    private static final Pattern BUILD = Pattern.compile("\\d{1,12}");

    Layer layer(Catalogue catalogue) {
        Optional<ApiObject> about = host.object("config.product").or(() -> host.object("summary.config.product"));
        if (about.isEmpty()) {
            sink.problem(host.spot().sentence("host does not say which product it runs, so its version is not known"));
        }
        // Any other word for the line is one of products that are no hosts.
        boolean classic = about.flatMap(known -> known.text("productLineId"))
                .filter("esx"::equals)
                .isPresent();
        String product = classic ? "vmware/esx" : "vmware/esxi";
        String origin = about.orElse(host).spot().origin();
        return about.flatMap(known -> versioned(product, known, catalogue))
                .orElseGet(() -> catalogue.layer(product))
                .foundIn(origin);
    }

    private Optional<Layer> versioned(String product, ApiObject about, Catalogue catalogue) {
        Optional<String> version = about.text("version");
        if (version.filter(NUMBERS.asMatchPredicate()).isEmpty()) {
            sink.problem(about.spot()
                    .sentence("version of the host is not dotted numbers"
                            + version.map(text -> ": " + Echo.of(text)).orElse("")));
            return Optional.empty();
        }
        return ofBuild(product, about, catalogue).or(() -> layer(product + "@" + version.get(), catalogue));
    }

    // A build names a release; people know that by its own name.
    private static Optional<Layer> ofBuild(String product, ApiObject about, Catalogue catalogue) {
        return about.text("build")
                .filter(BUILD.asMatchPredicate())
                .flatMap(build -> layer(product + "@build " + build, catalogue))
                .flatMap(release -> release.software().version().exact())
                .flatMap(version -> layer(product + "@" + version, catalogue));
    }

    // A build that nobody lists says nothing that the version does not say.
    private static Optional<Layer> layer(String text, Catalogue catalogue) {
        try {
            return Optional.of(catalogue.layer(text));
        } catch (IllegalArgumentException unlisted) {
            return Optional.empty();
        }
    }
}
