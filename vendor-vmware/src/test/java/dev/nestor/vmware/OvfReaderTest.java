package dev.nestor.vmware;

import static dev.nestor.vmware.OvfText.config;
import static dev.nestor.vmware.OvfText.esxi;
import static dev.nestor.vmware.OvfText.extra;
import static dev.nestor.vmware.Readings.facts;
import static dev.nestor.vmware.Readings.only;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OvfReaderTest {

    private final OvfReader reader = new OvfReader();

    @Test
    void recognizesADescriptorByItsRootWhateverItsPrefixes() throws IOException {
        byte[] room = Readings.bytes("/ovf/training-room.ovf");

        assertThat(reader.format()).isEqualTo("OVF");
        assertThat(reader.recognizes(room)).isTrue();
        assertThat(reader.recognizes(Arrays.copyOf(room, 700))).isTrue();
        assertThat(reader.recognizes(("\uFEFF" + esxi("").replace("UTF-8", "UTF-16")).getBytes(UTF_16LE)))
                .isTrue();
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(
            strings = {
                "",
                "<",
                "<Envelope/>",
                "<Envelope xmlns='http://www.w3.org/2003/05/soap-envelope'/>",
                "<domain type='kvm'/>",
                "{\"virtualMachines\":null}",
                "guestOS = \"vmkernel8\"",
                "<?xml version='1.0'?><!DOCTYPE Envelope><Envelope/>"
            })
    void recognizesNothingElse(String text) {
        assertThat(reader.recognizes(text.getBytes(UTF_8))).isFalse();
    }

    @Test
    void readsEachMachineOfACollection() throws IOException {
        Reading reading = Readings.ofFile(reader, "/ovf/training-room.ovf");

        assertThat(reading.machines())
                .extracting(sighting -> sighting.layer().toString())
                .containsExactly("vmware/esxi@[6.5,7.0)", "vmware/esxi@5.x", "guest/debian-gnu-linux-11-64-bit-");
        assertThat(reading.machines())
                .extracting(sighting -> sighting.layer().name().orElseThrow())
                .containsExactly("Prüfstand 실험 1", "esx-2", "jump");
        assertThat(reading.machines()).extracting(Sighting::role).containsOnly(Sighting.Role.VIRTUAL);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notes())
                .containsExactly(
                        "line 65: several hardware versions are offered, so which one the machine gets"
                                + " is not known: `vmx-08 vmx-09`",
                        "line 57: `featMask.vm.hv.capable` is an older way to ask for exposure, so no"
                                + " `vhv.enable` is not taken for off");
    }

    @Test
    void statesWhatADescriptorSaysOfAMachineWithItsLine() throws IOException {
        Sighting first =
                Readings.ofFile(reader, "/ovf/training-room.ovf").machines().get(0);

        assertThat(facts(first.layer()))
                .containsOnly(
                        Map.entry("vmware.guestId", "vmkernel65guest"),
                        Map.entry("vmware.hardwareVersion", "9"),
                        Map.entry("cpu.count", "4"),
                        Map.entry("memory", "16 GiB"),
                        Map.entry("vm.hardwareVirtualization", "true"),
                        Map.entry("vm.firmware", "efi"));
        assertThat(first.layer().origin()).hasValue("training-room.ovf line 19");
        assertThat(first.layer().machine().origin("vm.hardwareVirtualization")).hasValue("training-room.ovf line 49");
        assertThat(first.keys())
                .containsExactly(
                        new MachineKey(MachineKey.Kind.UUID, "564d0102030405060708090a0b0c0d0e"),
                        new MachineKey(MachineKey.Kind.MAC, "00505601207f"),
                        new MachineKey(MachineKey.Kind.NAME, "prüfstand 실험 1"));
    }

    @Test
    void findsTheSwitchAmongTheKeysThatCameAlong() throws IOException {
        List<Sighting> machines =
                Readings.ofFile(reader, "/ovf/training-room.ovf").machines();

        assertThat(facts(machines.get(1).layer())).containsEntry("vm.hardwareVirtualization", "true");
        assertThat(facts(machines.get(2).layer())).isEmpty();
    }

    @Test
    void noWordOnTheExposureIsUnknown() throws IOException {
        assertThat(facts(layer(esxi("")))).doesNotContainKey("vm.hardwareVirtualization");
    }

    @Test
    void switchesThatContradictEachOtherCancel() throws IOException {
        Reading reading = read(esxi(config("nestedHVEnabled", "false") + extra("vhv.enable", "TRUE")));

        assertThat(facts(only(reading).layer())).doesNotContainKey("vm.hardwareVirtualization");
        assertThat(reading.problems())
                .containsExactly("`lab.ovf` line 11: `vhv.enable` contradicts `nestedHVEnabled`, so neither counts");
    }

    @Test
    void exposureForTheSakeOfSecurityIsToldFromAHypervisor() throws IOException {
        String vbs = config("flags.vbsEnabled", "true")
                + config("nestedHVEnabled", "true")
                + config("bootOptions.efiSecureBootEnabled", "true");
        Reading reading = read(OvfText.of("ovf:id='114' vmw:osType='windows9_64Guest'", "", vbs));

        assertThat(only(reading).layer().software().guest()).isTrue();
        assertThat(facts(only(reading).layer()))
                .containsEntry("vm.hardwareVirtualization", "true")
                .containsEntry("vm.secureBoot", "true")
                .doesNotContainKey("os.vbs");
        assertThat(reading.notes())
                .containsExactly("line 10: virtualization-based security is switched on, which needs the"
                        + " exposure: it is no sign of a hypervisor of its own");
    }

    @Test
    void securityThatIsOffIsNoMatter() throws IOException {
        assertThat(read(esxi(config("flags.vbsEnabled", "false") + config("nestedHVEnabled", "true")))
                        .notes())
                .isEmpty();
    }

    @Test
    void theWitnessIsToldByItsProduct() throws IOException {
        Reading reading = Readings.ofFile(reader, "/ovf/witness.ovf");

        assertThat(only(reading).layer()).hasToString("vmware/vsan-witness@8.x");
        assertThat(facts(only(reading).layer())).containsEntry("cpu.count", "2").doesNotContainKey("memory");
        assertThat(reading.notes())
                .containsExactly(
                        "line 9: virtual system `site-c` is a vSAN Witness Appliance, by its product `VMware"
                                + " vSAN Witness Appliance`",
                        "line 9: several amounts of memory are offered, so which one the machine gets is not"
                                + " known");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "VMware-VirtualSAN-Witness-8.0U1-21560480.ovf, vmware/vsan-witness@8.x",
        "/depot/vmware-vsan-witness-7.0.ovf,           vmware/vsan-witness@8.x",
        "VMware-VirtualSAN-Witness/lab.ovf,            vmware/esxi@8.x",
        "my-VMware-VirtualSAN-Witness-lab.ovf,         vmware/esxi@8.x",
        "witness.ovf,                                  vmware/esxi@8.x",
        "Nested_ESXi8.0u2_Appliance_Template_v1.ovf,   vmware/esxi@8.x"
    })
    void theWitnessIsToldByTheFileThatItIsShippedIn(String file, String expected) throws IOException {
        assertThat(only(Readings.of(reader, file, esxi(""))).layer()).hasToString(expected);
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(strings = {"Nested-ESXi-3-Node-VSAN", "vSAN Witness Traffic Monitor", "ESX VM", ""})
    void otherProductsAreNone(String product) throws IOException {
        String section = "<ProductSection><Product>" + product + "</Product></ProductSection>";

        assertThat(only(read(esxi("").replace("<VirtualHardwareSection>", section + "<VirtualHardwareSection>")))
                        .layer())
                .hasToString("vmware/esxi@8.x");
    }

    @Test
    void aFileOfTheWitnessWithAnotherGuestIsNone() throws IOException {
        String windows = OvfText.of("vmw:osType='windows9_64Guest'", "", "");

        assertThat(only(Readings.of(reader, "VMware-VirtualSAN-Witness-8.0.ovf", windows))
                        .layer())
                .hasToString("guest/windows9_64guest");
    }

    @Test
    void placeholdersAreUnknownAndSecretsAreNotTold() throws IOException {
        Reading reading = read(esxi(config("nestedHVEnabled", "${nested}")
                + OvfText.item("3", "${cpus}", "")
                + config("firmware", "coreboot")
                + extra("guestinfo.token", "hunter2")));

        assertThat(facts(only(reading).layer())).containsOnlyKeys("vmware.guestId");
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.ovf` line 11: `VirtualQuantity` holds a placeholder: `${cpus}`",
                        "`lab.ovf` line 10: `nestedHVEnabled` holds a placeholder: `${nested}`",
                        "`lab.ovf` line 12: `firmware` is none of `bios`, `efi`: `coreboot`");
        assertThat(reading.toString()).doesNotContain("hunter2");
    }

    @Test
    void whatRunsInAMachineThatDoesNotSayIsUnknown() throws IOException {
        String silent = "<VirtualSystem ovf:id=\"silent\"/>\n";
        String open = OvfText.system("open", "vmw:osType='${os}'", "", "");
        Reading reading = read(OvfText.envelope(silent + open + OvfText.system("esx", OvfText.ESXI, "", "")));

        assertThat(reading.machines())
                .extracting(machine -> machine.layer().toString())
                .containsExactly("unknown/unknown", "unknown/unknown", "vmware/esxi@8.x");
        assertThat(reading.problems())
                .containsExactly(
                        "`lab.ovf` line 7: virtual system `silent` does not say what runs in it, so it is not known whether"
                                + " that is a hypervisor",
                        "`lab.ovf` line 9: `osType` holds a placeholder: `${os}`",
                        "`lab.ovf` line 8: virtual system `open` does not say what runs in it, so it is not known whether"
                                + " that is a hypervisor");
    }

    @Test
    void aNameThatCouldDrawLinesOfItsOwnIsDropped() throws IOException {
        Reading reading = read(OvfText.envelope(OvfText.system("a&#x202e;b", OvfText.ESXI, "", "")));

        assertThat(only(reading).layer().name()).isEmpty();
        assertThat(reading.problems())
                .containsExactly("`lab.ovf` line 7: name of the virtual system is not used: name of a layer has"
                        + " characters that cannot be shown");
    }

    @Test
    void aDescriptorWithoutAMachineIsRefused() {
        assertThatThrownBy(() -> read(OvfText.envelope("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`lab.ovf` describes no virtual system that can be read");
    }

    private Layer layer(String text) throws IOException {
        return only(read(text)).layer();
    }

    private Reading read(String text) throws IOException {
        return Readings.of(reader, "lab.ovf", text);
    }
}
