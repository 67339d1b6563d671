package dev.nestor.microsoft;

import dev.nestor.spi.VendorPlugin;
import dev.nestor.testkit.VendorPluginContract;

class MicrosoftPluginTest extends VendorPluginContract {

    @Override
    protected VendorPlugin plugin() {
        return new MicrosoftPlugin();
    }
}
