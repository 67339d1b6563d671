package dev.nestor.vmware;

import dev.nestor.spi.VendorPlugin;
import dev.nestor.testkit.VendorPluginContract;

class VmwarePluginTest extends VendorPluginContract {

    @Override
    protected VendorPlugin plugin() {
        return new VmwarePlugin();
    }
}
