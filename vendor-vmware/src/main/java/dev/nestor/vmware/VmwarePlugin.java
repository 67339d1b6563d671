package dev.nestor.vmware;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.inventory.InventoryReader;
import java.io.InputStream;
import java.util.List;

/** VMware's hypervisors, what VMware states about them, and the files that describe its machines. */
public final class VmwarePlugin implements VendorPlugin {

    /** Does no work; files are opened when they are asked for. */
    public VmwarePlugin() {}

    @Override
    public String id() {
        return "vmware";
    }

    @Override
    public InputStream compiled() {
        InputStream file = VmwarePlugin.class.getResourceAsStream("compiled.nestor");
        return file == null ? InputStream.nullInputStream() : file;
    }

    @Override
    public List<Resource> catalogues() {
        return List.of(beside("catalogue.json"));
    }

    @Override
    public List<Resource> packs() {
        return Resource.listedIn("packs.txt", VmwarePlugin.class::getResourceAsStream);
    }

    @Override
    public List<InventoryReader> readers() {
        return List.of(new VmxReader(), new OvfReader(), new OvaReader(), new ViJsonReader());
    }

    @Override
    public List<Resource> settings() {
        return List.of(beside("settings.json"));
    }

    private static Resource beside(String name) {
        return Resource.beside(name, VmwarePlugin.class::getResourceAsStream);
    }
}
