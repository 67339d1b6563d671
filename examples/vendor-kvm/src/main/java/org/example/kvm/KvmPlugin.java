package org.example.kvm;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.inventory.InventoryReader;
import java.util.List;
import org.example.kvm.libvirt.LibvirtReader;

/** KVM, the hypervisor of the Linux kernel: what its documentation says, what people report, and what libvirt writes. */
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

    @Override
    public List<InventoryReader> readers() {
        return List.of(new LibvirtReader());
    }

    private static Resource resource(String name) {
        return Resource.beside(name, KvmPlugin.class::getResourceAsStream);
    }
}
