package dev.nestor.policy;

import dev.nestor.model.Nesting;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose word counts for a nesting.
 *
 * @param vendors those of both products, and of what they are based on
 * @param owingAnAnswer the vendors of the two products themselves, whose silence on support counts
 */
record Parties(Set<String> vendors, List<String> owingAnAnswer) {

    /** The host application, or its company, with rules of its own. */
    private static final String HOUSE = "house";

    static Parties of(Nesting nesting) {
        Software outer = nesting.outer().software();
        Software inner = nesting.inner().software();
        Set<String> vendors = new HashSet<>();
        addVendors(outer, vendors);
        addVendors(inner, vendors);
        return new Parties(vendors, nesting.innerIsGuest() ? List.of() : owing(outer, inner));
    }

    boolean decide(String party) {
        return vendors.contains(party) || party.equals(HOUSE);
    }

    private static void addVendors(Software software, Set<String> vendors) {
        for (ProductId product : software.lineage()) {
            vendors.add(product.vendor());
        }
    }

    private static List<String> owing(Software outer, Software inner) {
        String outerVendor = outer.product().vendor();
        String innerVendor = inner.product().vendor();
        return outerVendor.equals(innerVendor) ? List.of(outerVendor) : List.of(outerVendor, innerVendor);
    }
}
