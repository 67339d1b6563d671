package dev.nestor.testkit;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import java.util.Collection;
import java.util.List;

class HousePluginTest extends VendorPluginContract {

    @Override
    protected VendorPlugin plugin() {
        return new HousePlugin();
    }

    @Override
    protected Collection<? extends VendorPlugin> others() {
        return List.of(new AcmePlugin());
    }

    @Override
    protected List<Resource> cases() {
        return List.of(Resource.beside("house-rules.cases.json", HousePlugin.class::getResourceAsStream));
    }
}
