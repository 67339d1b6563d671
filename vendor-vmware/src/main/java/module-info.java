import dev.nestor.spi.VendorPlugin;
import dev.nestor.vmware.VmwarePlugin;

/** VMware products, facts, rules and file readers. */
module dev.nestor.vendor.vmware {
    requires java.xml;
    requires transitive dev.nestor.spi;
    requires static org.jspecify;

    exports dev.nestor.vmware;

    provides VendorPlugin with
            VmwarePlugin;
}
