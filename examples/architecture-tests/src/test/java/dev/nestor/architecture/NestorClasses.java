package dev.nestor.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The main classes of Nestor and its examples, read once. */
final class NestorClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.nestor", "org.example");

    static final JavaClasses CORE = in(Set.of("dev.nestor.core"));
    static final JavaClasses CORE_AND_SPI = in(Set.of("dev.nestor.core", "dev.nestor.spi"));
    static final JavaClasses PUBLISHED = in(NestorModules.PUBLISHED);

    private NestorClasses() {}

    static JavaClasses in(Collection<String> modules) {
        Set<String> packages = modules.stream()
                .flatMap(module -> NestorModules.descriptor(module).packages().stream())
                .collect(Collectors.toSet());
        return ALL.that(
                DescribedPredicate.describe("are in " + modules, type -> packages.contains(type.getPackageName())));
    }

    /** The public top-level types in packages that are exported to everybody, by name. */
    static List<JavaClass> exported(Collection<String> modules) {
        Set<String> packages =
                modules.stream().flatMap(NestorModules::exportedPackages).collect(Collectors.toSet());
        return in(modules).stream()
                .filter(type -> packages.contains(type.getPackageName()))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
    }
}
