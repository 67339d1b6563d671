package dev.nestor.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a module says under {@code META-INF/services}, for the class path. */
final class ServiceFile {

    private ServiceFile() {}

    static List<String> of(String module, String service) {
        try (ModuleReader reader = Optional.ofNullable(NestorModules.ALL.get(module))
                        .orElseThrow()
                        .open();
                InputStream stream = reader.open("META-INF/services/" + service).orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
