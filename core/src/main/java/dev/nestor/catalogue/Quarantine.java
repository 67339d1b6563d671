package dev.nestor.catalogue;

import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import java.util.Optional;
import java.util.Set;

/**
 * A plugin that could not be used. What it would have said is unknown, which is not the same as nothing.
 *
 * @param plugin its name, or its class where it could not tell
 * @param origin where it came from, such as a jar
 * @param reason what is wrong with it, as a sentence
 * @param products what it covers; empty when that could not be learned, and then it may be anything that nobody else
 *     covers
 * @param everything whether it may have spoken of any product, as a company's own rules do
 */
public record Quarantine(
        String plugin, String origin, String reason, Optional<Set<ProductId>> products, boolean everything) {

    public Quarantine {
        products = products.map(Set::copyOf);
    }

    public Quarantine(String plugin, String origin, String reason, Optional<Set<ProductId>> products) {
        this(plugin, origin, reason, products, false);
    }

    /** Whether it might have had something to say about {@code software}. */
    public boolean concerns(Software software) {
        return everything || isCovered(software);
    }

    private boolean isCovered(Software software) {
        return products.map(covered -> software.lineage().stream().anyMatch(covered::contains))
                .orElse(!software.covered());
    }
}
