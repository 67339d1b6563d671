package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.inventory.InventoryReader;
import java.util.List;

/** All readers of this package. */
public final class HyperVReaders {

    private HyperVReaders() {}

    public static List<InventoryReader> all() {
        return List.of(new PowerShellReader(), new ComputeSystemReader());
    }
}
