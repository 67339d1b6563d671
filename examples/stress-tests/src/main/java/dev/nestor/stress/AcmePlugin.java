package dev.nestor.stress;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A vendor that does not exist. Its files are in memory, so that threads meet in Nestor and not in the file system. */
final class AcmePlugin implements VendorPlugin {

    private static final Resource CATALOGUE = inMemory("catalogue.json");
    private static final List<Resource> PACKS = List.of(inMemory("anvil.json"), inMemory("bench.json"));
    private static final Resource SETTINGS = inMemory("settings.json");

    @Override
    public String id() {
        return "acme";
    }

    @Override
    public List<Resource> catalogues() {
        return List.of(CATALOGUE);
    }

    @Override
    public List<Resource> packs() {
        return PACKS;
    }

    @Override
    public List<Resource> settings() {
        return List.of(SETTINGS);
    }

    private static Resource inMemory(String name) {
        try (InputStream in =
                Resource.beside(name, AcmePlugin.class::getResourceAsStream).open()) {
            byte[] content = in.readAllBytes();
            return new Resource(name, () -> new ByteArrayInputStream(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
