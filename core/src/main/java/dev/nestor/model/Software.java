package dev.nestor.model;

import dev.nestor.version.KnownVersion;
import java.util.List;
import java.util.Objects;

/**
 * A product in some version, as a layer runs it. The catalogue makes these. Immutable.
 */
public final class Software {

    private static final Software UNKNOWN =
            new Software(List.of(ProductId.UNKNOWN), false, false, KnownVersion.unknown(""), List.of());

    private final List<ProductId> lineage;
    private final boolean guest;
    private final boolean covered;
    private final KnownVersion version;
    private final List<String> remarks;
    // What was decided is found again by it, so it is asked for all the time.
    private final int hash;

    /**
     * Describes software.
     *
     * @param lineage the product itself, and then what it is based on, nearest first
     * @param guest whether it is an operating system or appliance rather than a hypervisor
     * @param covered whether a catalogue knows the product
     * @param remarks what is odd about the version as typed, such as a release nobody lists
     * @throws IllegalArgumentException if there is no product
     */
    public Software(
            List<ProductId> lineage, boolean guest, boolean covered, KnownVersion version, List<String> remarks) {
        this.lineage = List.copyOf(lineage);
        this.guest = guest;
        this.covered = covered;
        this.version = version;
        this.remarks = List.copyOf(remarks);
        this.hash = Objects.hash(lineage, guest, covered, version, remarks);
        if (lineage.isEmpty()) {
            throw new IllegalArgumentException("software needs a product");
        }
    }

    /** What runs on a machine of which nobody says what runs on it. */
    public static Software unknown() {
        return UNKNOWN;
    }

    /** Whether nobody says what it is, so that it may be a hypervisor or a guest. */
    public boolean isUnknown() {
        return product().equals(ProductId.UNKNOWN);
    }

    public ProductId product() {
        return lineage.get(0);
    }

    /** The product itself, and then what it is based on, nearest first. */
    public List<ProductId> lineage() {
        return lineage;
    }

    /** Whether it is an operating system or appliance rather than a hypervisor. */
    public boolean guest() {
        return guest;
    }

    /** Whether a catalogue knows the product. */
    public boolean covered() {
        return covered;
    }

    public KnownVersion version() {
        return version;
    }

    /** What is odd about the version as typed. */
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Software software
                        && hash == software.hash
                        && guest == software.guest
                        && covered == software.covered
                        && version.equals(software.version)
                        && lineage.equals(software.lineage)
                        && remarks.equals(software.remarks));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return version.text().isEmpty() ? product().toString() : product() + "@" + version.text();
    }
}
