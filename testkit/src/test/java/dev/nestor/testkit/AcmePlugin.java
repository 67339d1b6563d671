package dev.nestor.testkit;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.inventory.InventoryReader;
import java.util.List;

/** A plugin with a little of everything, and nothing wrong. */
public class AcmePlugin implements VendorPlugin {

    @Override
    public String id() {
        return "acme";
    }

    @Override
    public List<Resource> catalogues() {
        return List.of(Resource.beside("catalogue.json", AcmePlugin.class::getResourceAsStream));
    }

    @Override
    public List<Resource> packs() {
        return List.of(Resource.beside("kb-1001.json", AcmePlugin.class::getResourceAsStream));
    }

    @Override
    public List<InventoryReader> readers() {
        return List.of(new VisorListReader());
    }
}
