import dev.nestor.inventory.InventoryPlugin;
import dev.nestor.spi.VendorPlugin;

/** Readers of whole estates. */
module dev.nestor.inventory {
    requires transitive dev.nestor.spi;
    requires de.siegmar.fastcsv;
    requires java.net.http;
    requires java.xml;
    requires static org.jspecify;

    exports dev.nestor.inventory;
    exports dev.nestor.inventory.vsphere;

    provides VendorPlugin with
            InventoryPlugin;
}
