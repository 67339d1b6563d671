package dev.nestor.vmware;

import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Files of one virtual machine, called {@code lab.vmx}. */
final class Vmx {

    private Vmx() {}

    /** A file that is complete with these lines behind its first two. */
    static String file(String lines) {
        return "config.version = \"8\"\nvirtualHW.version = \"21\"\n" + lines;
    }

    static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    static Reading read(String file) throws IOException {
        return Readings.of(new VmxReader(), "lab.vmx", file);
    }

    static Layer layer(Reading reading) {
        return Readings.only(reading).layer();
    }

    static Map<String, String> facts(Reading reading) {
        return Readings.facts(layer(reading));
    }
}
