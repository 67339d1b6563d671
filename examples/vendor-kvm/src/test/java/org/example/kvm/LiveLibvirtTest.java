package org.example.kvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.nestor.policy.Knowledge;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks libvirt's own test driver, which needs its C library and nothing else. */
@Tag("libvirt")
class LiveLibvirtTest {

    private final Knowledge knowledge =
            VendorPlugins.of(new KvmPlugin()).requireAll().knowledge();

    @TempDir
    Path folder;

    @Test
    void asksTheDefaultHostOfTheTestDriver() throws IOException {
        Reading reading = ask("test:///default");
        Sighting host = reading.machines().get(0);
        Sighting machine = reading.machines().get(1);

        assertThat(host.role()).isEqualTo(Sighting.Role.HOST);
        assertThat(host.layer()).hasToString("unknown/unknown");
        assertThat(host.layer().machine().facts()).hasToString("{architecture=x86, cpu.count=16, memory=6 GiB}");
        assertThat(host.keys()).extracting(MachineKey::kind).containsExactly(MachineKey.Kind.NAME);
        assertThat(machine.layer().name()).hasValue("test");
        assertThat(machine.layer().machine().facts()).hasToString("{architecture=x86, cpu.count=2, memory=8 GiB}");
        assertThat(machine.layer().machine().origin("memory")).hasValue("test:///default domain test line 4");
        assertThat(machine.host()).isEqualTo(host.keys());
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void asksForAFleetOfOurOwnInOrderOfTheNames() throws IOException {
        Path node = folder.resolve("node.xml");
        try (InputStream content = getClass().getResourceAsStream("libvirt/test-node.xml")) {
            Files.copy(content, node);
        }

        Reading reading = ask("test://" + node);

        assertThat(reading.machines())
                .extracting(machine -> machine.layer().name().orElseThrow())
                .endsWith("gate", "mail & Überwachung")
                .hasSize(3);
        assertThat(reading.machines().get(1).keys())
                .contains(
                        MachineKey.uuid("11111111-2222-4333-8444-555555555501").orElseThrow());
    }

    @Test
    void saysWhyAHostDoesNotAnswer() {
        assertThatIOException()
                .isThrownBy(() -> ask("test:///no/such/file.xml"))
                .withMessageMatching("cannot ask libvirt at `test:///no/such/file.xml`: `.*file.xml.*`");
        assertThatIOException()
                .isThrownBy(() -> ask("nonsense"))
                .withMessageStartingWith("cannot ask libvirt at `nonsense`: ");
    }

    private Reading ask(String uri) throws IOException {
        Recorded recorded = new Recorded();
        new LibvirtConnection(uri).read(knowledge.catalogue(), knowledge.facts(), recorded);
        return recorded.reading();
    }
}
