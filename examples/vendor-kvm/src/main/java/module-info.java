/** What is published about nesting in KVM, and what libvirt writes about machines and hosts, for Nestor. */
@SuppressWarnings("requires-automatic") // the bindings of libvirt have no other name
module org.example.kvm {
    requires transitive dev.nestor.spi;
    requires java.xml;
    requires static libvirt;

    exports org.example.kvm;

    provides dev.nestor.spi.VendorPlugin with
            org.example.kvm.KvmPlugin;
}
