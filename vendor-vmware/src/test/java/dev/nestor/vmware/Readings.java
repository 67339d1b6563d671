package dev.nestor.vmware;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.model.Layer;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads text and files of our own with what the VMware plugin knows. */
final class Readings {

    private static final Knowledge KNOWLEDGE =
            VendorPlugins.of(new VmwarePlugin()).knowledge();

    private Readings() {}

    static Reading of(InventoryReader reader, String source, String text) throws IOException {
        return of(reader, source, text.getBytes(UTF_8));
    }

    static Reading of(InventoryReader reader, String source, byte[] content) throws IOException {
        return of(reader, source, new ByteArrayInputStream(content));
    }

    static Reading of(InventoryReader reader, String source, InputStream content) throws IOException {
        return Reading.of(reader, source, content, KNOWLEDGE.catalogue(), KNOWLEDGE.facts());
    }

    /** Reads a fixture under the name that it has. */
    static Reading ofFile(InventoryReader reader, String path) throws IOException {
        return of(reader, path.substring(path.lastIndexOf('/') + 1), bytes(path));
    }

    static byte[] bytes(String path) throws IOException {
        try (InputStream in = Readings.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        }
    }

    static Sighting only(Reading reading) {
        assertThat(reading.machines()).hasSize(1);
        return reading.machines().get(0);
    }

    static Map<String, String> facts(Layer layer) {
        return layer.machine().facts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }
}
