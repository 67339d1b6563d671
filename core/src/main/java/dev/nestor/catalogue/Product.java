package dev.nestor.catalogue;

import dev.nestor.model.ProductId;
import dev.nestor.version.Version;
import java.util.List;
import java.util.Optional;

/**
 * A product that a plugin knows.
 *
 * @param title the name on the box, such as {@code VMware ESXi}
 * @param guest whether it is an operating system or appliance rather than a hypervisor
 * @param aliases other names of it under the same vendor
 * @param basedOn the product it is, in another form; what is said of that one reaches it
 * @param renaming the product that some versions of it are
 * @param buildPrefix what stands before a build number in a version, where builds are versions
 * @param releases in any order; none when it has those of the product it is based on
 */
public record Product(
        ProductId id,
        String title,
        boolean guest,
        List<String> aliases,
        Optional<ProductId> basedOn,
        Optional<Renaming> renaming,
        Optional<Version> buildPrefix,
        List<Release> releases) {

    public Product {
        aliases = List.copyOf(aliases);
        releases = List.copyOf(releases);
    }

    /** A hypervisor with nothing but its releases. */
    public static Product hypervisor(ProductId id, String title, List<Release> releases) {
        return new Product(id, title, false, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), releases);
    }
}
