package dev.nestor.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Reads {@code module-info.class}, for classes that are used without their module. */
final class ModuleFile {

    private static final String NAME = "module-info.class";

    private ModuleFile() {}

    /** @param location a folder of classes or a jar */
    static Optional<ModuleDescriptor> in(Path location) throws IOException {
        return Files.isDirectory(location) ? inFolder(location) : inJar(location);
    }

    private static Optional<ModuleDescriptor> inFolder(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(ModuleDescriptor.read(in));
        }
    }

    private static Optional<ModuleDescriptor> inJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            JarEntry entry = jar.getJarEntry(NAME);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return Optional.of(ModuleDescriptor.read(in));
            }
        }
    }
}
