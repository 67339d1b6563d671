package dev.nestor.vmware;

import static dev.nestor.vmware.Readings.facts;
import static dev.nestor.vmware.Readings.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.inventory.InventoryReader;
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

class ViJsonReaderTest {

    private final ViJsonReader reader = new ViJsonReader();

    @Test
    void readsEachVirtualMachineAndSaysWhereNothingTellsWhatRunsInIt() throws IOException {
        Reading reading = Readings.ofFile(reader, "/vi/vms.json");

        assertThat(reader.recognizes(Arrays.copyOf(Readings.bytes("/vi/vms.json"), InventoryReader.PREFIX_LENGTH)))
                .isTrue();
        assertThat(reading.machines())
                .extracting(sighting -> sighting.layer().name().orElseThrow() + " " + sighting.layer())
                .containsExactly(
                        "esx-nested-01 vmware/esxi@8.x",
                        "win-vbs guest/windows2019srv_64guest",
                        "called-other vmware/esxi@7.x",
                        "mute unknown/unknown");
        assertThat(reading.problems())
                .containsExactly(
                        "`vms.json` line 67, column 5, `/virtualMachines/3`: virtual machine has no `config`, so nothing is"
                                + " known of it",
                        "`vms.json` line 68, column 73, `/virtualMachines/4/config`: virtual machine `mute` does not say"
                                + " what runs in it, so it is not known whether that is a hypervisor",
                        "`vms.json` line 69, column 101, `/virtualMachines/5/config/guestId`: expected text, found array",
                        "`vms.json` line 70, column 5, `/virtualMachines/6`: expected object, found text");
        assertThat(reading.toString()).doesNotContain("hunter2");
    }

    @Test
    void statesWhatIsSaidOfAMachineWithItsPointer() throws IOException {
        Sighting esx = Readings.ofFile(reader, "/vi/vms.json").machines().get(0);

        assertThat(facts(esx.layer()))
                .containsOnly(
                        Map.entry("vmware.guestId", "vmkernel8guest"),
                        Map.entry("vmware.hardwareVersion", "20"),
                        Map.entry("cpu.count", "8"),
                        Map.entry("cpu.coresPerSocket", "4"),
                        Map.entry("memory", "64 GiB"),
                        Map.entry("vm.firmware", "efi"),
                        Map.entry("vm.secureBoot", "false"),
                        Map.entry("vm.memoryHotAdd", "false"),
                        Map.entry("vm.hardwareVirtualization", "true"),
                        Map.entry("vm.passthrough", "true"),
                        Map.entry("vm.state", "running"),
                        Map.entry("vm.faultTolerance", "false"),
                        Map.entry("vm.checkpoints", "true"));
        assertThat(esx.layer().machine().origin("vm.hardwareVirtualization"))
                .hasValue("vms.json at /virtualMachines/0/config/nestedHVEnabled/_value");
        assertThat(esx.layer().origin()).hasValue("vms.json at /virtualMachines/0/config/guestId");
    }

    @Test
    void aMachineIsToldByItsKeysAndItsHostByItsReference() throws IOException {
        List<Sighting> machines = Readings.ofFile(reader, "/vi/vms.json").machines();

        assertThat(machines.get(0).role()).isEqualTo(Sighting.Role.VIRTUAL);
        assertThat(machines.get(0).keys())
                .containsExactly(
                        new MachineKey(MachineKey.Kind.UUID, "422ca90b853b11013350759f747730c1"),
                        new MachineKey(MachineKey.Kind.ID, "vCenter vm-57"),
                        new MachineKey(MachineKey.Kind.MAC, "005056ac4d01"),
                        new MachineKey(MachineKey.Kind.NAME, "esx-nested-01"));
        assertThat(machines.get(0).host()).containsExactly(new MachineKey(MachineKey.Kind.ID, "vCenter host-21"));
        assertThat(machines.get(2).host()).isEmpty();
    }

    @Test
    void notesWhatMisleads() throws IOException {
        assertThat(Readings.ofFile(reader, "/vi/vms.json").notes())
                .containsExactly(
                        "line 5, column 17, `/virtualMachines/0/config`: `vhu.enable` is a key that no VMware"
                                + " product knows: the switch is `vhv.enable`",
                        "line 51, column 34, `/virtualMachines/1/config/flags/vbsEnabled`: virtualization-based"
                                + " security is switched on, which needs the exposure: it is no sign of a hypervisor of its"
                                + " own",
                        "line 47, column 17, `/virtualMachines/1/config`: virtual machine `win-vbs` is a"
                                + " template, which never runs itself",
                        "line 64, column 29, `/virtualMachines/2/guest/guestId`: tools in the virtual machine"
                                + " report a hypervisor, which its configuration does not name");
    }

    @Test
    void olderWritersBeginNamesWithACapital() throws IOException {
        Reading reading = read("""
                {"VirtualMachines":[{"Self":{"Type":"VirtualMachine","Value":"vm-7"},
                 "Config":{"Name":"esx","GuestId":"vmkernel6Guest","Version":"vmx-11","Uuid":"",
                  "NestedHVEnabled":true,"CpuHotAddEnabled":null,
                  "Hardware":{"NumCPU":2,"MemoryMB":8192,"Device":[{"Key":4000,"MacAddress":"00:50:56:01:02:03"}]},
                  "ExtraConfig":[{"Key":"vhv.enable","Value":"TRUE"}]},
                 "Runtime":{"Host":{"Type":"HostSystem","Value":"host-9"},"PowerState":"poweredOff"}}]}
                """);

        assertThat(only(reading).layer()).hasToString("vmware/esxi@6.x");
        assertThat(facts(only(reading).layer()))
                .containsEntry("vm.hardwareVirtualization", "true")
                .containsEntry("memory", "8 GiB")
                .containsEntry("vm.state", "off")
                .doesNotContainKey("vm.passthrough");
        assertThat(only(reading).keys())
                .extracting(MachineKey::value)
                .containsExactly("vCenter in lab/ vm-7", "005056010203", "esx");
        assertThat(only(reading).host()).extracting(MachineKey::value).containsExactly("vCenter in lab/ host-9");
    }

    @Test
    void aDeployedWitnessIsToldByItsProduct() throws IOException {
        String product = "\"vAppConfig\":{\"product\":[{\"key\":0,\"name\":\"VMware vSAN Witness Appliance\"}]}";

        assertThat(only(read(vm("\"guestId\":\"vmkernel8Guest\"," + product))).layer())
                .hasToString("vmware/vsan-witness@8.x");
        assertThat(only(read(vm("\"name\":\"witness\",\"guestId\":\"vmkernel8Guest\"")))
                        .layer())
                .hasToString("vmware/esxi@8.x");
        assertThat(only(read(vm("\"guestId\":\"centos64Guest\"," + product))).layer())
                .hasToString("guest/centos64guest");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "vmkernel8Guest\u00A0, vmware/esxi@8.x, 0",
        "vmkernel8Guest\u200B, unknown/unknown, 1",
        "vmkernel-8,           unknown/unknown, 1",
        "ESXi8,                vmware/esxi,     1",
        "vmkernel10Guest,      vmware/esxi,     1"
    })
    void noGuestIdOfAHypervisorIsAGuestHoweverItIsWritten(String id, String expected, int problems) throws IOException {
        Reading configured = read(vm("\"guestId\":\"" + id + "\""));
        Reading reported =
                read("{\"virtualMachines\":[{\"config\":{\"guestId\":\"otherGuest64\"},\"guest\":{\"guestId\":\"" + id
                        + "\"}}]}");

        assertThat(only(configured).layer()).hasToString(expected);
        assertThat(configured.problems()).hasSize(problems);
        assertThat(only(reported).layer()).hasToString(expected);
        assertThat(reported.problems()).hasSize(problems);
        assertThat(reported.notes()).hasSize(expected.startsWith("vmware") ? 1 : 0);
    }

    @Test
    void whatToolsReportIsTakenWhereTheConfigurationCannotBeRead() throws IOException {
        Reading reading = read("{\"virtualMachines\":[{\"config\":{\"guestId\":\"vm\u200Bkernel8\"},"
                + "\"guest\":{\"guestId\":\"vmkernel8Guest\"}}]}");

        assertThat(only(reading).layer()).hasToString("vmware/esxi@8.x");
        assertThat(reading.problems())
                .containsExactly("`lab/vms.json` line 1, column 42, `/virtualMachines/0/config/guestId`: `guestId` has"
                        + " characters that name no system: `vm?kernel8`");
    }

    @Test
    void noWordOnTheExposureIsUnknown() throws IOException {
        assertThat(facts(only(read(vm("\"guestId\":\"vmkernel8Guest\",\"nestedHVEnabled\":null")))
                        .layer()))
                .doesNotContainKey("vm.hardwareVirtualization");
    }

    @Test
    void switchesThatContradictEachOtherCancel() throws IOException {
        Reading reading = read(
                vm(
                        "\"guestId\":\"vmkernel8Guest\",\"nestedHVEnabled\":false,"
                                + "\"extraConfig\":[{\"key\":\"vhv.enable\",\"value\":{\"_value\":\"TRUE\",\"_typeName\":\"string\"}}]"));

        assertThat(facts(only(reading).layer())).doesNotContainKey("vm.hardwareVirtualization");
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .endsWith("contradicts `nestedHVEnabled`, so neither counts");
    }

    @Test
    void aConfigurationAloneIsAMachineWithoutAHost() throws IOException {
        Reading reading = read("{\"name\":\"esx\",\"guestId\":\"vmkernel9Guest\",\"nestedHVEnabled\":true,"
                + "\"uuid\":\"422ca90b-853b-1101-3350-759f747730c1\",\"_typeName\":\"VirtualMachineConfigInfo\"}");

        assertThat(only(reading).layer()).hasToString("vmware/esxi@9.x");
        assertThat(only(reading).keys())
                .extracting(MachineKey::kind)
                .containsExactly(MachineKey.Kind.UUID, MachineKey.Kind.NAME);
        assertThat(only(reading).host()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'{\"type\":\"HostSystem\",\"value\":\"host-9\"}',                             vCenter in lab/ host-9",
        "'{\"type\":\"HostSystem\",\"value\":\"host-9\",\"serverGuid\":\"a1b2\"}',      a1b2 host-9",
        "'{\"type\":\"HostSystem\",\"value\":\"ha-host\"}',                            lab/vms.json ha-host"
    })
    void namesCountAsFarAsTheyAreUnique(String host, String expected) throws IOException {
        Reading reading =
                read("{\"virtualMachines\":[{\"config\":{\"guestId\":\"vmkernel8Guest\"},\"runtime\":{\"host\":" + host
                        + "}}]}");

        assertThat(only(reading).host()).extracting(MachineKey::value).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{\"virtualMachines\":null}", "{\"VirtualMachines\":[]}", "{\"virtualMachines\":[null]}"})
    void nothingThatMatchedIsNoFault(String text) throws IOException {
        assertThat(read(text))
                .isEqualTo(new Reading(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("`virtualMachines` is empty: nothing was found when it was printed")));
    }

    private static String vm(String config) {
        return "{\"virtualMachines\":[{\"config\":{" + config + "}}]}";
    }

    private Reading read(String text) throws IOException {
        return Readings.of(reader, "lab/vms.json", text);
    }
}
