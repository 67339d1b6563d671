package dev.nestor.testkit;

import dev.nestor.spi.VendorPlugin;

class AcmePluginTest extends VendorPluginContract {

    @Override
    protected VendorPlugin plugin() {
        return new AcmePlugin();
    }
}
