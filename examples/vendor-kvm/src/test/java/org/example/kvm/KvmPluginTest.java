package org.example.kvm;

import dev.nestor.spi.VendorPlugin;
import dev.nestor.testkit.VendorPluginContract;

class KvmPluginTest extends VendorPluginContract {

    @Override
    protected VendorPlugin plugin() {
        return new KvmPlugin();
    }
}
