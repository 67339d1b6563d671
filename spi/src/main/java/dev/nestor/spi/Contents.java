package dev.nestor.spi;

import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.model.ProductId;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.inventory.InventoryReader;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a plugin brings along.
 *
 * @param compiled the packs that were compiled when the plugin was built
 * @param packs not read yet: that takes the facts that all plugins declare together
 */
record Contents(
        List<Product> products,
        List<FactDeclaration> facts,
        List<ShelvedPack> compiled,
        List<Resource> packs,
        List<RulePack> codedPacks,
        List<InventoryReader> readers) {

    static final Contents NOTHING = new Contents(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** All names that people may use for a product. */
    static List<ProductId> names(Product product) {
        List<ProductId> names = new ArrayList<>();
        names.add(product.id());
        for (String alias : product.aliases()) {
            names.add(new ProductId(product.id().vendor(), alias));
        }
        return names;
    }

    List<ProductId> productNames() {
        List<ProductId> names = new ArrayList<>();
        for (Product product : products) {
            names.addAll(names(product));
        }
        return names;
    }
}
