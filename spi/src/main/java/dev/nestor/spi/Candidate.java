package dev.nestor.spi;

import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.ProductId;
import java.util.Optional;
import java.util.Set;

/**
 * A plugin that was asked what it has.
 *
 * @param name its id, or its class where it could not tell
 * @param contents what it has, as far as it could tell
 * @param covers the names of its products; empty if they could not be learned
 * @param problem what went wrong while it was asked
 */
record Candidate(
        VendorPlugin plugin,
        String name,
        String origin,
        Contents contents,
        Optional<Set<ProductId>> covers,
        Optional<String> problem)
        implements Comparable<Candidate> {

    /** The order that makes the order of plugins irrelevant. */
    @Override
    public int compareTo(Candidate other) {
        int byName = name.compareTo(other.name);
        int byOrigin = byName != 0 ? byName : origin.compareTo(other.origin);
        return byOrigin != 0 ? byOrigin : type(this).compareTo(type(other));
    }

    private static String type(Candidate candidate) {
        return candidate.plugin.getClass().getName();
    }

    Quarantine quarantine(String reason, Coverage covered) {
        return new Quarantine(name, origin, reason, covered.products(), covered.everything());
    }

    // Nobody knows how a plugin compares, and two that look alike are two.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** For messages: {@code `vmware` from `file:/plugins/vmware.jar`}. */
    @Override
    public String toString() {
        return "`" + name + "` from `" + origin + "`";
    }
}
