package dev.nestor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Requires;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which module may require which. A new arrow is a new line here. */
class ModuleGraphTest {

    private static final String GRAPH = """
            dev.nestor.core
                java.base
                static org.jspecify
            dev.nestor.guice
                com.google.common
                jakarta.inject
                java.base
                static org.jspecify
                transitive com.google.guice
                transitive dev.nestor.spi
            dev.nestor.inventory
                de.siegmar.fastcsv
                java.base
                java.net.http
                java.xml
                static org.jspecify
                transitive dev.nestor.spi
            dev.nestor.spi
                java.base
                static jdk.jfr
                static org.jspecify
                tools.jackson.core
                transitive dev.nestor.core
                transitive java.xml
            dev.nestor.testkit
                java.base
                static org.jspecify
                transitive dev.nestor.spi
                transitive org.junit.jupiter.api
            dev.nestor.vendor.microsoft
                java.base
                static org.jspecify
                transitive dev.nestor.spi
            dev.nestor.vendor.vmware
                java.base
                java.xml
                static org.jspecify
                transitive dev.nestor.spi
            org.example.kvm
                java.base
                java.xml
                static libvirt
                transitive dev.nestor.spi
            """;

    @Test
    void eachModuleRequiresWhatTheGraphSaysAndNothingElse() {
        String graph = NestorModules.own().stream().map(ModuleGraphTest::lines).collect(Collectors.joining());

        assertThat(graph).isEqualTo(GRAPH);
    }

    @Test
    void everyPublishedModuleIsInTheGraph() {
        assertThat(NestorModules.own()).containsAll(NestorModules.PUBLISHED);
    }

    @Test
    void aPluginIsFoundOnTheModulePathAndOnTheClassPathAlike() {
        for (String vendor : new String[] {
            "dev.nestor.inventory", "dev.nestor.vendor.microsoft", "dev.nestor.vendor.vmware", "org.example.kvm"
        }) {
            assertThat(NestorModules.descriptor(vendor).provides())
                    .as("services of %s", vendor)
                    .singleElement()
                    .satisfies(provides -> assertThat(ServiceFile.of(vendor, provides.service()))
                            .isEqualTo(provides.providers()));
        }
    }

    private static String lines(String module) {
        return NestorModules.descriptor(module).requires().stream()
                .map(ModuleGraphTest::line)
                .sorted()
                .collect(Collectors.joining("", module + "\n", ""));
    }

    private static String line(Requires requires) {
        String modifiers = requires.modifiers().stream()
                .filter(modifier -> modifier == Requires.Modifier.STATIC || modifier == Requires.Modifier.TRANSITIVE)
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                .sorted()
                .collect(Collectors.joining());
        return "    " + modifiers + requires.name() + "\n";
    }
}
