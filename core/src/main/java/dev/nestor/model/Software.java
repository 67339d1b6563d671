package dev.nestor.model;

import dev.nestor.version.KnownVersion;
import java.util.List;

/**
 * A product in some version, as a layer runs it. The catalogue makes these.
 *
 * @param lineage the product itself, and then what it is based on, nearest first
 * @param guest whether it is an operating system or appliance rather than a hypervisor
 * @param covered whether a catalogue knows the product
 * @param remarks what is odd about the version as typed, such as a release nobody lists
 */
public record Software(
        List<ProductId> lineage, boolean guest, boolean covered, KnownVersion version, List<String> remarks) {

    public Software {
        lineage = List.copyOf(lineage);
        remarks = List.copyOf(remarks);
        if (lineage.isEmpty()) {
            throw new IllegalArgumentException("software needs a product");
        }
    }

    public ProductId product() {
        return lineage.get(0);
    }

    @Override
    public String toString() {
        return version.text().isEmpty() ? product().toString() : product() + "@" + version.text();
    }
}
