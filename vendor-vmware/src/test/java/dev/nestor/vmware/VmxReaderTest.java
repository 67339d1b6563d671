package dev.nestor.vmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.model.Layer;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.VendorPlugins;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VmxReaderTest {

    private final Knowledge knowledge = VendorPlugins.of(new VmwarePlugin()).knowledge();
    private final InventoryReader reader = new VmxReader();

    @Test
    void recognizesVmxFilesByTheirContent() {
        assertThat(reader.format()).isEqualTo("VMX");
        assertThat(reader.recognizes(bytes(vmx("guestOS = \"vmkernel8\"")))).isTrue();
        assertThat(reader.recognizes(bytes("{ \"format\": \"nestor/stack/1\" }")))
                .isFalse();
    }

    @Test
    void readsWhatTheFileStatesAboutItsMachine() throws IOException {
        Reading reading = read(vmx("""
                displayName = "esx-lab-01"
                guestOS = "vmkernel8"
                numvcpus = "4"
                cpuid.coresPerSocket = "2"
                memSize = "16384"
                vhv.enable = "TRUE"
                """));

        assertThat(layer(reading)).hasToString("vmware/esxi@8.x");
        assertThat(layer(reading).name()).hasValue("esx-lab-01");
        assertThat(facts(reading))
                .containsOnly(
                        Map.entry("vmware.guestId", "vmkernel8"),
                        Map.entry("vmware.hardwareVersion", "21"),
                        Map.entry("memory", "16 GiB"),
                        Map.entry("cpu.count", "4"),
                        Map.entry("cpu.coresPerSocket", "2"),
                        Map.entry("vm.hardwareVirtualization", "true"));
        assertThat(layer(reading).machine().origin("vm.hardwareVirtualization").orElseThrow())
                .endsWith(" line 8");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "vmkernel,         vmware/esx@4.x",
        "vmkernelGuest,    vmware/esx@4.x",
        "vmkernel5,        vmware/esxi@5.x",
        "vmkernel6,        vmware/esxi@6.x",
        "vmkernel65,       'vmware/esxi@[6.5,7.0)'",
        "vmkernel65Guest,  'vmware/esxi@[6.5,7.0)'",
        "VMKERNEL_65,      'vmware/esxi@[6.5,7.0)'",
        "vmkernel7guest,   vmware/esxi@7.x",
        "VMKERNEL_8,       vmware/esxi@8.x",
        "vmkernel9Guest,   vmware/esxi@9.x",
        "winhyperv,        microsoft/hyper-v",
        "windowsHyperVGuest, microsoft/hyper-v",
        "WINDOWS_HYPERV,   microsoft/hyper-v",
        "windows9-64,      guest/windows9-64",
        "WINNETSTANDARD,   guest/winnetstandard",
        "Windows 11 (arm), guest/windows-11-arm-",
        "rhel8_64Guest,    guest/rhel8_64guest"
    })
    void readsTheGuestIdInAllItsSpellings(String id, String expected) throws IOException {
        assertThat(layer(read(vmx("guestOS = \"" + id + "\"")))).hasToString(expected);
    }

    @Test
    void aGuestIdIsARangeOfVersionsAndNeverAWitness() throws IOException {
        Layer layer = layer(read(vmx("guestOS = \"vmkernel7\"\ndisplayName = \"witness-01\"")));

        assertThat(layer.software().version().exact()).isEmpty();
        assertThat(layer.software().lineage()).hasToString("[vmware/esxi]");
        assertThat(layer.software().covered()).isTrue();
    }

    @Test
    void anEsxiThatIsNotListedIsAnEsxiOfUnknownVersion() throws IOException {
        Reading reading = read(vmx("guestOS = \"vmkernel10\""));

        assertThat(layer(reading)).hasToString("vmware/esxi");
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.vmx` has a `guestOS` of an ESXi that is not listed here, so its version is not known");
    }

    @Test
    void whatRunsInAMachineWhoseFileDoesNotSayIsUnknown() throws IOException {
        Reading reading = read(vmx("memsize = \"512\""));

        assertThat(layer(reading).software().isUnknown()).isTrue();
        assertThat(layer(reading).machine().fact("memory")).isPresent();
        assertThat(reading.problems())
                .containsExactly("`lab.vmx` does not say what runs in the virtual machine: `guestOS` is missing, so it"
                        + " is not known whether that is a hypervisor");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "guestOS = \"\"                       | `guestOS` names nothing",
                "guestOS = \"  \"                     | `guestOS` names nothing",
                "guestOS =                            | `guestOS` names nothing",
                "guestOS = \"???\"                    | `guestOS` names nothing",
                "guestos = \"${guest}\"               | `guestos` holds a placeholder: `${guest}`",
                "guestOS = \"{{ guest_id }}\"         | `guestOS` holds a placeholder: `{{ guest_id }}`",
                "guestOS = \"vmkernel8\" or \"linux    | `guestOS` has text after its closing quote",
                "guestOS = \"vmker                    | `guestOS` has no closing quote",
                "guestOS \"vmkernel8\"                | `guestOS` is missing",
                "guestO                               | `guestOS` is missing"
            })
    void aGuestIdThatNamesNothingIsNoGuest(String line, String reason) throws IOException {
        Reading reading = read(vmx(line));

        assertThat(layer(reading).software().isUnknown()).isTrue();
        assertThat(reading.problems())
                .anyMatch(problem -> problem.contains("virtual machine: " + reason + ", so it is not known"));
    }

    @Test
    void aBrokenGuestIdIsNotReadFromAnEarlierLine() throws IOException {
        Reading reading = read(vmx("guestOS = \"linux\"\nguestOS = \"vmker"));

        assertThat(layer(reading).software().isUnknown()).isTrue();
        assertThat(reading.problems()).anyMatch(problem -> problem.contains("`guestOS` has no closing quote"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"other, guest/other", "otherGuest64, guest/otherguest64", "solaris11-64, guest/solaris11-64"})
    void aGuestIdOfAnyOtherSystemIsAGuest(String id, String expected) throws IOException {
        Reading reading = read(vmx("guestOS = \"" + id + "\""));

        assertThat(layer(reading)).hasToString(expected);
        assertThat(layer(reading).software().guest()).isTrue();
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void placeholdersAreUnknownAndReported() throws IOException {
        Reading reading = read(vmx("""
                displayName = "$name"
                guestOS = "vmkernel8"
                memsize = "$((mem*1024))"
                numvcpus = "{CPU_COUNT}"
                vhv.enable = "%NESTED%"
                """));

        assertThat(layer(reading).name()).isEmpty();
        assertThat(facts(reading)).containsOnlyKeys("vmware.hardwareVersion", "vmware.guestId");
        assertThat(reading.problems())
                .containsExactlyInAnyOrder(
                        "`lab.vmx` line 3: `displayName` holds a placeholder: `$name`",
                        "`lab.vmx` line 5: `memsize` holds a placeholder: `$((mem*1024))`",
                        "`lab.vmx` line 6: `numvcpus` holds a placeholder: `{CPU_COUNT}`",
                        "`lab.vmx` line 7: `vhv.enable` holds a placeholder: `%NESTED%`");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "lab\u001b[2J",
                "lab\u0007",
                "lab|0Aready: yes",
                "lab|09",
                "lab\u0085x",
                "lab\u2028x",
                "lab\u2029x",
                "lab\u202egnp.exe",
                "lab\u200bx",
                "\ufefflab"
            })
    void aNameThatCouldDrawLinesOfItsOwnIsDropped(String name) throws IOException {
        Reading reading = read(named(name));

        assertThat(layer(reading).name()).isEmpty();
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.vmx` has a `displayName` that is not used: name of a layer has control characters");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "   "})
    void aBlankNameIsDropped(String name) throws IOException {
        Reading reading = read(named(name));

        assertThat(layer(reading).name()).isEmpty();
        assertThat(reading.problems())
                .containsExactly("`lab.vmx` has a `displayName` that is not used: name of a layer is blank");
    }

    @Test
    void aNameHasAtMost255Characters() throws IOException {
        String longest = "ü".repeat(254) + "\uD83D\uDE80";

        assertThat(layer(read(named(longest))).name()).hasValue(longest);
        assertThat(layer(read(named(" lab 7 "))).name()).hasValue("lab 7");
        assertThat(layer(read(named(longest + "x"))).name()).isEmpty();
        assertThat(read(named(longest + "x")).problems())
                .containsExactly("`lab.vmx` has a `displayName` that is not used: name of a layer is longer than 255"
                        + " characters");
    }

    @Test
    void anAbsentSwitchIsOffInACompleteFile() throws IOException {
        assertThat(facts(read(vmx("guestOS = \"vmkernel8\"")))).containsEntry("vm.hardwareVirtualization", "false");
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
        assertThat(facts(read(text))).doesNotContainKey("vm.hardwareVirtualization");
    }

    @Test
    void aRecordedProcessorShowsAnExposureThatNoSwitchAsksFor() throws IOException {
        Reading reading = read(vmx("""
                guestOS = "vmkernel5"
                guestCPUID.0 = "0000000d756e65476c65746e49656e69"
                guestCPUID.1 = "000306a900010800969822230febfbff"
                """));

        assertThat(facts(reading))
                .containsEntry("vm.hardwareVirtualization", "true")
                .containsEntry("cpu.vendor", "intel");
        assertThat(reading.notes())
                .containsExactly("hardware virtualization was exposed when the machine last ran, though no"
                        + " `vhv.enable` asks for it: its `guestCPUID` shows the feature");
    }

    @Test
    void aSwitchThatIsOffStaysOffWhateverTheProcessorWas() throws IOException {
        Reading reading = read(vmx("""
                guestOS = "vmkernel9"
                vhv.enable = "FALSE"
                guestCPUID.1 = "000306a900010800969822230febfbff"
                """));

        assertThat(facts(reading)).containsEntry("vm.hardwareVirtualization", "false");
    }

    @Test
    void aHostThatWasVirtualItselfIsNoted() throws IOException {
        Reading reading = read(vmx("""
                guestOS = "linux"
                hostCPUID.0 = "0000000168747541444d416369746e65"
                hostCPUID.1 = "000306a900020800969822231febfbff"
                """));

        assertThat(reading.notes())
                .containsExactly("the host that last ran this virtual machine was itself virtual: its `hostCPUID.1`"
                        + " reports a hypervisor");
        assertThat(facts(reading)).containsEntry("cpu.vendor", "amd");
        assertThat(layer(reading).software().guest()).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"nat, NAT, true", "nat, bridged, false", "bridged, bridged, false", "nat, '', false"})
    void translationIsStatedWhereEachAdapterHasIt(String first, String second, boolean stated) throws IOException {
        Reading reading = read(vmx("""
                guestOS = "vmkernel8"
                ethernet0.present = "TRUE"
                ethernet0.connectionType = "%s"
                ethernet1.connectionType = "%s"
                ethernet2.present = "FALSE"
                ethernet2.connectionType = "bridged"
                """.formatted(first, second)));

        assertThat(facts(reading).containsKey("network.nat")).isEqualTo(stated);
        assertThat(facts(reading).getOrDefault("network.nat", "true")).isEqualTo("true");
    }

    @Test
    void anAdapterThatSaysNothingMayBeAnything() throws IOException {
        assertThat(facts(read(vmx("guestOS = \"vmkernel8\"\nethernet0.present = \"TRUE\""))))
                .doesNotContainKey("network.nat");
    }

    @Test
    void numbersThatCannotBeAreUnknownAndReported() throws IOException {
        Reading reading = read(vmx("guestOS = \"vmkernel8\"\nnumvcpus = \"0\"\nmemsize = \"lots\""));

        assertThat(facts(reading)).doesNotContainKeys("cpu.count", "memory");
        assertThat(reading.problems())
                .containsExactlyInAnyOrder(
                        "`lab.vmx` line 4: `numvcpus` is outside 1 to 65536: `0`",
                        "`lab.vmx` line 5: `memsize` is not a whole number: `lots`");
    }

    @Test
    void aFileThatIsNoVmxAtAllIsRefused() {
        assertThatThrownBy(() -> read("nothing in here"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`lab.vmx`");
    }

    private Reading read(String text) throws IOException {
        return Reading.of(
                reader, "lab.vmx", new ByteArrayInputStream(bytes(text)), knowledge.catalogue(), knowledge.facts());
    }

    private static String named(String name) {
        return vmx(".encoding = \"UTF-8\"\nguestOS = \"vmkernel8\"\ndisplayName = \"" + name + "\"\n");
    }

    private static String vmx(String lines) {
        return "config.version = \"8\"\nvirtualHW.version = \"21\"\n" + lines;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Layer layer(Reading reading) {
        assertThat(reading.machines()).hasSize(1);
        return reading.machines().get(0).layer();
    }

    private static Map<String, String> facts(Reading reading) {
        return layer(reading).machine().facts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }
}
