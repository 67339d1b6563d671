package dev.nestor.architecture;

import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modules on this test's class path: folders of classes before packaging, jars after it. */
final class NestorModules {

    /** What hosts and plugin authors get; the examples are not among them. */
    static final Set<String> PUBLISHED = Set.of(
            "dev.nestor.core",
            "dev.nestor.guice",
            "dev.nestor.inventory",
            "dev.nestor.spi",
            "dev.nestor.testkit",
            "dev.nestor.vendor.microsoft",
            "dev.nestor.vendor.vmware");

    static final Map<String, ModuleReference> ALL = classPath().stream()
            .filter(Files::exists)
            .flatMap(entry -> ModuleFinder.of(entry).findAll().stream())
            .collect(Collectors.toMap(
                    module -> module.descriptor().name(), module -> module, (first, second) -> first, TreeMap::new));

    private NestorModules() {}

    static ModuleDescriptor descriptor(String module) {
        return reference(module).descriptor();
    }

    static Path location(String module) {
        return Path.of(reference(module).location().orElseThrow());
    }

    /** The names of the modules that Nestor and its examples are made of. */
    static List<String> own() {
        return ALL.keySet().stream()
                .filter(name -> name.startsWith("dev.nestor.") || name.startsWith("org.example."))
                .filter(name -> !descriptor(name).isAutomatic())
                .toList();
    }

    static Stream<String> exportedPackages(String module) {
        return descriptor(module).exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source);
    }

    static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static ModuleReference reference(String module) {
        return Optional.ofNullable(ALL.get(module))
                .orElseThrow(() -> new IllegalStateException("no module `" + module + "` among " + ALL.keySet()));
    }
}
