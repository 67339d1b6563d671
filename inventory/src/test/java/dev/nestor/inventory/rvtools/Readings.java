package dev.nestor.inventory.rvtools;

import dev.nestor.inventory.InventoryPlugin;
import dev.nestor.model.Layer;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.vmware.VmwarePlugin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads files as hosts do. */
final class Readings {

    static final Knowledge WITH_VMWARE =
            VendorPlugins.of(new InventoryPlugin(), new VmwarePlugin()).knowledge();
    static final Knowledge ALONE = VendorPlugins.of(new InventoryPlugin()).knowledge();

    private Readings() {}

    static Reading csv(String text) throws IOException {
        return csv("export.csv", text.getBytes(StandardCharsets.UTF_8), WITH_VMWARE);
    }

    static Reading csv(String source, byte[] content, Knowledge knowledge) throws IOException {
        return read(new RvtoolsCsv(), source, content, knowledge);
    }

    static Reading workbook(byte[] content) throws IOException {
        return read(new RvtoolsWorkbook(), "export.xlsx", content, WITH_VMWARE);
    }

    static byte[] fixture(String name) throws IOException {
        try (InputStream content = Optional.ofNullable(Readings.class.getResourceAsStream("/rvtools/" + name))
                .orElseThrow()) {
            return content.readAllBytes();
        }
    }

    static Layer layer(Reading reading, String name) {
        return sighting(reading, name).layer();
    }

    static Sighting sighting(Reading reading, String name) {
        return reading.machines().stream()
                .filter(machine -> machine.layer().name().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Reading read(InventoryReader reader, String source, byte[] content, Knowledge knowledge)
            throws IOException {
        return Reading.of(reader, source, new ByteArrayInputStream(content), knowledge.catalogue(), knowledge.facts());
    }
}
