package dev.nestor.fuzz;

import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.inventory.InventoryReader;

/** All plugins, found as hosts find them. */
final class Plugins {

    static final VendorPlugins ALL =
            VendorPlugins.discover(Plugins.class.getClassLoader()).requireAll();

    private Plugins() {}

    static InventoryReader reader(String format) {
        return ALL.readers().stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no reader of this format: `" + format + "`"));
    }
}
