/** What is published about nesting in KVM, for Nestor. */
module org.example.kvm {
    requires transitive dev.nestor.spi;

    exports org.example.kvm;

    provides dev.nestor.spi.VendorPlugin with
            org.example.kvm.KvmPlugin;
}
