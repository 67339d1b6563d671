package dev.nestor.vmware.vmx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** Files of our own, named as in {@code src/test/resources/vmx}, and text that is read as if from {@code vm.vmx}. */
final class VmxFixtures {

    private VmxFixtures() {}

    static VmxFile file(String name) {
        return parse(bytes(name));
    }

    static VmxFile parse(String text) {
        return parse(text.getBytes(UTF_8));
    }

    static VmxFile parse(byte[] content) {
        try {
            return VmxFile.parse("vm.vmx", new ByteArrayInputStream(content));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    static byte[] bytes(String name) {
        try (InputStream in = VmxFixtures.class.getResourceAsStream("/vmx/" + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file that declares {@code encoding} and whose display name is written in {@code charset}. */
    static byte[] named(String displayName, String encoding, String charset) {
        String text = """
                .encoding = "%s"
                config.version = "8"
                displayName = "%s"
                memsize = "4096"
                """;
        return text.formatted(encoding, displayName).getBytes(Charset.forName(charset));
    }
}
