package dev.nestor.inventory;

import dev.nestor.spi.VendorPlugin;
import dev.nestor.testkit.VendorPluginContract;

class InventoryPluginTest extends VendorPluginContract {

    @Override
    protected VendorPlugin plugin() {
        return new InventoryPlugin();
    }
}
