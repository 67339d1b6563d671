package dev.nestor.testkit;

import dev.nestor.spi.VendorPlugin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The folder or jar that a class comes from, as far as service loaders look at it. */
record Surroundings(Class<?> type) {

    /** The plugins named in a service file that come from here; resources may lie in a folder of their own. */
    Set<String> services() throws IOException {
        Set<String> services = new TreeSet<>();
        for (URL file : Collections.list(loader().getResources("META-INF/services/" + Registration.SERVICE))) {
            for (String line : lines(file)) {
                String name = line.replaceFirst("#.*", "").strip();
                if (comesFromHere(name)) {
                    services.add(name);
                }
            }
        }
        return services;
    }

    /** The plugins that a service loader finds. */
    Set<Class<?>> found() {
        return ServiceLoader.load(VendorPlugin.class, loader()).stream()
                .map(ServiceLoader.Provider::type)
                .collect(Collectors.toSet());
    }

    Optional<ModuleDescriptor> module() throws IOException {
        if (type.getModule().isNamed()) {
            return Optional.of(type.getModule().getDescriptor());
        }
        Optional<Path> location = location(type);
        return location.isPresent() ? ModuleFile.in(location.get()) : Optional.empty();
    }

    private boolean comesFromHere(String name) {
        try {
            return location(Class.forName(name, false, loader())).equals(location(type));
        } catch (ClassNotFoundException | LinkageError missing) {
            // It is not ours, or the service loader will say so.
            return false;
        }
    }

    private ClassLoader loader() {
        return Optional.ofNullable(type.getClassLoader()).orElseGet(ClassLoader::getSystemClassLoader);
    }

    private static Optional<Path> location(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .filter(url -> url.getProtocol().equals("file"))
                .map(url -> Path.of(URI.create(url.toString())));
    }

    private static List<String> lines(URL file) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
