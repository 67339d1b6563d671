package dev.nestor.policy;

import dev.nestor.model.Nesting;
import dev.nestor.model.ProductId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Set<String> vendors = Stream.of(nesting.outer(), nesting.inner())
                .flatMap(layer -> layer.software().lineage().stream())
                .map(ProductId::vendor)
                .collect(Collectors.toSet());
        List<String> owing = nesting.innerIsGuest()
                ? List.of()
                : Stream.of(nesting.outer(), nesting.inner())
                        .map(layer -> layer.software().product().vendor())
                        .distinct()
                        .toList();
        return new Parties(vendors, owing);
    }

    boolean decide(String party) {
        return vendors.contains(party) || party.equals(HOUSE);
    }
}
