package org.example.kvm;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import java.util.List;

/** KVM, the hypervisor of the Linux kernel: what its documentation says, and what people report. */
public final class KvmPlugin implements VendorPlugin {

    /** Does no work; the files are opened when a host asks for them. */
    public KvmPlugin() {}

    @Override
    public String id() {
        return "kvm";
    }

    @Override
    public List<Resource> catalogues() {
        return List.of(resource("catalogue.json"));
    }

    @Override
    public List<Resource> packs() {
        return List.of(resource("running-nested-guests.json"), resource("rackhd-esxi.json"));
    }

    private static Resource resource(String name) {
        return Resource.beside(name, KvmPlugin.class::getResourceAsStream);
    }
}
