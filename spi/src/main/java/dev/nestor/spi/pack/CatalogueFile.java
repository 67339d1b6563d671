package dev.nestor.spi.pack;

import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import java.util.List;

/** What a catalogue file lists, in its order. */
public record CatalogueFile(List<Product> products, List<FactDeclaration> facts) {

    public CatalogueFile {
        products = List.copyOf(products);
        facts = List.copyOf(facts);
    }
}
