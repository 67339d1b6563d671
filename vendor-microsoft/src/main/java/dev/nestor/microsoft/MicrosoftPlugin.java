package dev.nestor.microsoft;

import dev.nestor.microsoft.hyperv.HyperVReader;
import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.inventory.InventoryReader;
import java.io.InputStream;
import java.util.List;

/** Hyper-V: its releases by Windows build, Microsoft's pages on nesting it, and what its hosts tell of their machines. */
public final class MicrosoftPlugin implements VendorPlugin {

    /** Reads nothing; the files are opened when they are asked for. */
    public MicrosoftPlugin() {}

    @Override
    public String id() {
        return "microsoft";
    }

    @Override
    public InputStream compiled() {
        InputStream file = MicrosoftPlugin.class.getResourceAsStream("compiled.nestor");
        return file == null ? InputStream.nullInputStream() : file;
    }

    @Override
    public List<Resource> catalogues() {
        return List.of(resource("catalogue.json"));
    }

    @Override
    public List<Resource> packs() {
        return Resource.listedIn("packs.txt", MicrosoftPlugin.class::getResourceAsStream);
    }

    @Override
    public List<InventoryReader> readers() {
        return List.of(new HyperVReader());
    }

    @Override
    public List<Resource> settings() {
        return List.of(resource("settings.json"));
    }

    private static Resource resource(String name) {
        return Resource.beside(name, MicrosoftPlugin.class::getResourceAsStream);
    }
}
