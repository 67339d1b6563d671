package dev.nestor.spi;

import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.model.ProductId;
import dev.nestor.rule.RulePack;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a plugin brings along.
 *
 * @param packs not read yet: that takes the facts that all plugins declare together
 */
record Contents(
        List<Product> products,
        List<FactDeclaration> facts,
        List<Resource> packs,
        List<RulePack> codedPacks,
        List<InventoryReader> readers) {

    static final Contents NOTHING = new Contents(List.of(), List.of(), List.of(), List.of(), List.of());

    /** All names that people may use for a product. */
    static Stream<ProductId> names(Product product) {
        return Stream.concat(
                Stream.of(product.id()),
                product.aliases().stream()
                        .map(alias -> new ProductId(product.id().vendor(), alias)));
    }

    Stream<ProductId> productNames() {
        return products.stream().flatMap(Contents::names);
    }
}
