package dev.nestor.vmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a .vmx states of its machine. */
class VmxReaderTest {

    private final InventoryReader reader = new VmxReader();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "annotation = \"my\nnumvcpus = hunter2\"",
                "guestinfo.key = \"first\nmemsize = \"hunter2\"\nvhv.enable = hunter2",
                "no assignment\nguestOS = \"hunter2 esxi\"",
                "annotation = \"a\" b\nfirmware = hunter2\nguestOS = \"${hunter2}\""
            })
    void noValueIsRepeatedBelowALineThatCannotBeReadBecauseItMayBePartOfAText(String lines) throws IOException {
        Reading reading = Vmx.read(Vmx.file(lines));

        assertThat(reading.problems())
                .hasSizeGreaterThan(1)
                .noneMatch(problem -> problem.contains("hunter2"))
                .anyMatch(problem -> problem.contains("line 4: `"));
    }

    @Test
    void recognizesVmxFilesByTheirContent() {
        assertThat(reader.format()).isEqualTo("VMX");
        assertThat(reader.recognizes(Vmx.bytes(Vmx.file("guestOS = \"vmkernel8\""))))
                .isTrue();
        assertThat(reader.recognizes(Vmx.bytes("{ \"format\": \"nestor/stack/1\" }")))
                .isFalse();
    }

    @Test
    void readsWhatTheFileStatesAboutItsMachine() throws IOException {
        Reading reading = Vmx.read(Vmx.file("""
                displayName = "esx-lab-01"
                guestOS = "vmkernel8"
                numvcpus = "4"
                cpuid.coresPerSocket = "2"
                memSize = "16384"
                vhv.enable = "TRUE"
                """));

        assertThat(Vmx.layer(reading)).hasToString("vmware/esxi@8.x");
        assertThat(Vmx.layer(reading).name()).hasValue("esx-lab-01");
        assertThat(Vmx.facts(reading))
                .containsOnly(
                        Map.entry("vmware.guestId", "vmkernel8"),
                        Map.entry("vmware.hardwareVersion", "21"),
                        Map.entry("memory", "16 GiB"),
                        Map.entry("cpu.count", "4"),
                        Map.entry("cpu.coresPerSocket", "2"),
                        Map.entry("vm.hardwareVirtualization", "true"));
        assertThat(Vmx.layer(reading)
                        .machine()
                        .origin("vm.hardwareVirtualization")
                        .orElseThrow())
                .endsWith(" line 8");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void placeholdersAreUnknownAndReported() throws IOException {
        Reading reading = Vmx.read(Vmx.file("""
                displayName = "$name"
                guestOS = "vmkernel8"
                memsize = "$((mem*1024))"
                numvcpus = "{CPU_COUNT}"
                vhv.enable = "%NESTED%"
                """));

        assertThat(Vmx.layer(reading).name()).isEmpty();
        assertThat(Vmx.facts(reading)).containsOnlyKeys("vmware.hardwareVersion", "vmware.guestId");
        assertThat(reading.problems())
                .containsExactlyInAnyOrder(
                        "`lab.vmx` line 3: `displayName` holds a placeholder: `$name`",
                        "`lab.vmx` line 5: `memsize` holds a placeholder: `$((mem*1024))`",
                        "`lab.vmx` line 6: `numvcpus` holds a placeholder: `{CPU_COUNT}`",
                        "`lab.vmx` line 7: `vhv.enable` holds a placeholder: `%NESTED%`");
    }

    @Test
    void anAbsentSwitchIsOffInACompleteFile() throws IOException {
        assertThat(Vmx.facts(Vmx.read(Vmx.file("guestOS = \"vmkernel8\""))))
                .containsEntry("vm.hardwareVirtualization", "false");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                // a fragment, as templates have it
                "guestOS = \"vmkernel8\"\nvirtualHW.version = \"21\"\n",
                // a line that may have been the switch
                "config.version = \"8\"\nvirtualHW.version = \"21\"\nvhv.enable \"TRUE\"\nguestOS = \"vmkernel8\"\n",
                // cut off
                "config.version = \"8\"\nvirtualHW.version = \"21\"\nguestOS = \"vmkernel8\"\nvhv.en"
            })
    void anAbsentSwitchIsUnknownInAnyOtherFile(String text) throws IOException {
        assertThat(Vmx.facts(Vmx.read(text))).doesNotContainKey("vm.hardwareVirtualization");
    }

    @Test
    void aRecordedProcessorShowsAnExposureThatNoSwitchAsksFor() throws IOException {
        Reading reading = Vmx.read(Vmx.file("""
                guestOS = "vmkernel5"
                guestCPUID.0 = "0000000d756e65476c65746e49656e69"
                guestCPUID.1 = "000306a900010800969822230febfbff"
                """));

        assertThat(Vmx.facts(reading))
                .containsEntry("vm.hardwareVirtualization", "true")
                .containsEntry("cpu.vendor", "intel");
        assertThat(reading.notes())
                .containsExactly("hardware virtualization was exposed when the machine last ran, though no"
                        + " `vhv.enable` asks for it: its `guestCPUID` shows the feature");
    }

    @Test
    void aSwitchThatIsOffStaysOffWhateverTheProcessorWas() throws IOException {
        Reading reading = Vmx.read(Vmx.file("""
                guestOS = "vmkernel9"
                vhv.enable = "FALSE"
                guestCPUID.1 = "000306a900010800969822230febfbff"
                """));

        assertThat(Vmx.facts(reading)).containsEntry("vm.hardwareVirtualization", "false");
    }

    @Test
    void aHostThatWasVirtualItselfIsNoted() throws IOException {
        Reading reading = Vmx.read(Vmx.file("""
                guestOS = "linux"
                hostCPUID.0 = "0000000168747541444d416369746e65"
                hostCPUID.1 = "000306a900020800969822231febfbff"
                """));

        assertThat(reading.notes())
                .containsExactly("the host that last ran this virtual machine was itself virtual: its `hostCPUID.1`"
                        + " reports a hypervisor");
        assertThat(Vmx.facts(reading)).containsEntry("cpu.vendor", "amd");
        assertThat(Vmx.layer(reading).software().guest()).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"nat, NAT, true", "nat, bridged, false", "bridged, bridged, false", "nat, '', false"})
    void translationIsStatedWhereEachAdapterHasIt(String first, String second, boolean stated) throws IOException {
        Reading reading = Vmx.read(Vmx.file("""
                guestOS = "vmkernel8"
                ethernet0.present = "TRUE"
                ethernet0.connectionType = "%s"
                ethernet1.connectionType = "%s"
                ethernet2.present = "FALSE"
                ethernet2.connectionType = "bridged"
                """.formatted(first, second)));

        assertThat(Vmx.facts(reading).containsKey("network.nat")).isEqualTo(stated);
        assertThat(Vmx.facts(reading).getOrDefault("network.nat", "true")).isEqualTo("true");
    }

    @Test
    void anAdapterThatSaysNothingMayBeAnything() throws IOException {
        assertThat(Vmx.facts(Vmx.read(Vmx.file("guestOS = \"vmkernel8\"\nethernet0.present = \"TRUE\""))))
                .doesNotContainKey("network.nat");
    }

    @Test
    void numbersThatCannotBeAreUnknownAndReported() throws IOException {
        Reading reading = Vmx.read(Vmx.file("guestOS = \"vmkernel8\"\nnumvcpus = \"0\"\nmemsize = \"lots\""));

        assertThat(Vmx.facts(reading)).doesNotContainKeys("cpu.count", "memory");
        assertThat(reading.problems())
                .containsExactlyInAnyOrder(
                        "`lab.vmx` line 4: `numvcpus` is outside 1 to 65536: `0`",
                        "`lab.vmx` line 5: `memsize` is not a whole number: `lots`");
    }

    @Test
    void aFileThatIsNoVmxAtAllIsRefused() {
        assertThatThrownBy(() -> Vmx.read("nothing in here"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`lab.vmx`");
    }
}
