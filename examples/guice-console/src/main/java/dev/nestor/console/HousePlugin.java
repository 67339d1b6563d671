package dev.nestor.console;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import java.util.List;

/** What the console's own company demands beyond the vendors. */
public final class HousePlugin implements VendorPlugin {

    @Override
    public String id() {
        return "house";
    }

    @Override
    public List<Resource> packs() {
        return List.of(Resource.beside("house-rules.json", HousePlugin.class::getResourceAsStream));
    }
}
