package dev.nestor.inventory;

import dev.nestor.inventory.rvtools.RvtoolsCsv;
import dev.nestor.inventory.rvtools.RvtoolsWorkbook;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.inventory.InventoryReader;
import java.util.List;

/** Readers of RVTools exports. Without the plugin of VMware they read the same, and the products are covered by nobody. */
public final class InventoryPlugin implements VendorPlugin {

    /** Does no work. */
    public InventoryPlugin() {}

    @Override
    public String id() {
        return "inventory";
    }

    @Override
    public List<InventoryReader> readers() {
        return List.of(new RvtoolsCsv(), new RvtoolsWorkbook());
    }
}
