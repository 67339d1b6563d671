package dev.nestor.microsoft.hyperv;

import dev.nestor.microsoft.MicrosoftPlugin;
import dev.nestor.model.Layer;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Files as the readers of this package read them. */
final class Reads {

    static final Knowledge KNOWLEDGE =
            VendorPlugins.of(new MicrosoftPlugin()).requireAll().knowledge();

    private static final String LAB = "lab.json";

    private Reads() {}

    static byte[] fixture(String name) {
        try (InputStream file = Reads.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(String name) {
        return new String(fixture(name), StandardCharsets.UTF_8);
    }

    static Reading read(InventoryReader reader, String name, byte[] content) {
        try {
            return Reading.of(
                    reader, name, new ByteArrayInputStream(content), KNOWLEDGE.catalogue(), KNOWLEDGE.facts());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Reading read(InventoryReader reader, String name, String content) {
        return read(reader, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** What PowerShell wrote into a file that is called {@code lab.json}. */
    static Reading lab(String content) {
        return read(new HyperVReader(), LAB, content);
    }

    /** The same of a fixture, whatever it is called itself. */
    static Reading labFixture(String name) {
        return read(new HyperVReader(), LAB, fixture(name));
    }

    static Layer layer(Reading reading, int index) {
        return reading.machines().get(index).layer();
    }

    /** Each fact as it is printed. */
    static Map<String, String> facts(Layer layer) {
        return layer.machine().facts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().toString()));
    }

    /** Each as its kind and its value. */
    static List<String> keys(List<MachineKey> keys) {
        return keys.stream().map(key -> key.kind() + " " + key.value()).toList();
    }
}
