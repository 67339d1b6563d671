/** What is published about nesting in KVM, and what libvirt writes about machines and hosts, for Nestor. */
module org.example.kvm {
    requires transitive dev.nestor.spi;
    requires java.xml;

    exports org.example.kvm;

    provides dev.nestor.spi.VendorPlugin with
            org.example.kvm.KvmPlugin;
}
