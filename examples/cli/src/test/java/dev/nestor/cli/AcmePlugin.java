package dev.nestor.cli;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.inventory.InventoryReader;
import java.util.List;
import java.util.stream.Stream;

/** A vendor that does not exist, so that its word never changes. */
final class AcmePlugin implements VendorPlugin {

    @Override
    public String id() {
        return "acme";
    }

    @Override
    public List<Resource> catalogues() {
        return List.of(resource("catalogue"));
    }

    @Override
    public List<Resource> packs() {
        return Stream.of("policy", "guide", "notes", "forum")
                .map(AcmePlugin::resource)
                .toList();
    }

    @Override
    public List<InventoryReader> readers() {
        return List.of(new AcmeInventory());
    }

    private static Resource resource(String name) {
        return Resource.beside("acme/" + name + ".json", AcmePlugin.class::getResourceAsStream);
    }
}
