package dev.nestor.spi.inventory;

import java.io.IOException;

/** Files that can be read as often as needed, always with the same content in the same order. */
@FunctionalInterface
public interface InventorySource {

    /** Reads all of them from the beginning. */
    void read(InventorySink sink) throws IOException;
}
