package dev.nestor.vmware;

import static dev.nestor.vmware.Readings.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a .vmx shows beside the facts of its machine: which one it is, what ran it, and keys that mislead. */
class VmxHintsTest {

    @Test
    void aMachineIsToldByItsFirmwareItsAdaptersAndItsName() throws IOException {
        Reading reading = read("""
                displayName = "ESX Lab 01"
                uuid.bios = "56 4d 1f 2e 3d 4c 5b 6a-79 88 97 a6 b5 c4 d3 e2"
                uuid.location = "56 4d 00 11 22 33 44 55-66 77 88 99 aa bb cc dd"
                ethernet0.addressType = "generated"
                ethernet0.generatedAddress = "00:0C:29:C4:D3:E2"
                ethernet1.addressType = "static"
                ethernet1.address = "00:50:56:01:02:03"
                ethernet1.generatedAddress = "00:0c:29:c4:d3:ec"
                ethernet2.present = "FALSE"
                ethernet2.generatedAddress = "00:0c:29:c4:d3:f6"
                """);

        assertThat(only(reading).keys())
                .containsExactly(
                        new MachineKey(MachineKey.Kind.UUID, "564d1f2e3d4c5b6a798897a6b5c4d3e2"),
                        new MachineKey(MachineKey.Kind.MAC, "000c29c4d3e2"),
                        new MachineKey(MachineKey.Kind.MAC, "005056010203"),
                        new MachineKey(MachineKey.Kind.NAME, "esx lab 01"));
        assertThat(only(reading).host()).isEmpty();
    }

    @Test
    void whatATemplateLeavesOpenTellsNoMachine() throws IOException {
        Reading reading = read("uuid.bios = \"{UUID}\"\nethernet0.address = \"$mac\"\ndisplayName = \"${name}\"");

        assertThat(only(reading).keys()).isEmpty();
        assertThat(reading.problems())
                .contains(
                        "`lab.vmx` line 4: `uuid.bios` holds a placeholder: `{UUID}`",
                        "`lab.vmx` line 5: `ethernet0.address` holds a placeholder: `$mac`");
    }

    @Test
    void severalKeysThatAgreeHintAtEsxi() throws IOException {
        assertThat(read("""
                sched.swap.derivedName = "/vmfs/volumes/5f3c0000-11112222/esx/esx-0a1b2c3d.vswp"
                vc.uuid = "50 15 7e 5e 8f 11 7a e2-a4 c7 2e fb ec b1 ad f1"
                ethernet0.networkName = "Lab"
                ethernet0.addressType = "vpx"
                migrate.hostLog = "esx-0a1b2c3d.hlog"
                """).notes())
                .containsExactly(
                        "`sched.swap.derivedName`, `vc.uuid`, `ethernet0.networkName` point to ESXi as what runs the"
                                + " machine (confidence M)");
    }

    @Test
    void theKeysOfAHintAreShownOnOneLineWithoutBackticksAndShortened() throws IOException {
        String swap = "\"/vmfs/volumes/5f3c0000-11112222/esx/esx-0a1b2c3d.vswp\"\n";

        Reading reading = read("sched.swap`name = " + swap + "disk\u202Ename = " + swap + "x".repeat(5_000) + " = "
                + swap + "monitor_control." + "x".repeat(5_000) + "\u200B = \"TRUE\"\n");

        assertThat(reading.notes())
                .containsExactly(
                        "`monitor_control." + "x".repeat(44)
                                + "…` is a key of products before 2011, for 32-bit machines" + " inside at most",
                        "`sched.swap?name`, `disk?name`, `" + "x".repeat(60) + "…` point to ESXi as what runs the"
                                + " machine (confidence M)");
    }

    @Test
    void theNameOfTheFileIsShownOnOneLine() throws IOException {
        Reading reading = Readings.of(new VmxReader(), "l`ab\n.vmx", "memsize = \"1024\"\n");

        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("`l?ab?.vmx` does not say what runs in the virtual machine");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "sched.swap.derivedName = \"\"",
                "virtualHW.productCompatibility = \"hosted\"",
                "ethernet0.networkName = \"Lab\"\nethernet0.addressType = \"generated\""
            })
    void whatBothHaveHintsAtNeither(String lines) throws IOException {
        assertThat(read(lines).notes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ethernet0.connectionType, custom",
        "ethernet0.vnet, /dev/vmnet2",
        "gui.fullScreenAtPowerOn, FALSE",
        "hgfs.mapRootShare, TRUE",
        "scsi0:0.fileName, 'D:\\VMs\\esx\\esx.vmdk'"
    })
    void oneKeyAloneHintsWithLittleConfidence(String key, String value) throws IOException {
        assertThat(read(key + " = \"" + value + "\"").notes())
                .containsExactly(
                        "`" + key + "` points to a hosted product such as Workstation or Fusion as what runs the"
                                + " machine (confidence L)");
    }

    @Test
    void keysThatDisagreeLeaveItOpen() throws IOException {
        assertThat(read("viv.moid = \"vm-12\"\nethernet0.connectionType = \"nat\"")
                        .notes())
                .containsExactly("whether ESXi or a hosted product such as Workstation runs the machine cannot be told"
                        + " (confidence L): `viv.moid` of one disagree with `ethernet0.connectionType` of the other");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "vhu.enable = TRUE                             | `vhu.enable` is a key that no VMware product knows",
                "vhv.allow = TRUE                              | `vhv.allow` counts in the configuration of an ESXi 5.0 host",
                "hypervisor.cpuid.v0 = FALSE                   | `hypervisor.cpuid.v0` hides from the guest",
                "monitor_control.vt32 = TRUE                   | `monitor_control.vt32` is a key of products before 2011",
                "vmx.allowNested = TRUE                        | `vmx.allowNested` is a key of products before 2011",
                "monitor.virtual_exec = hardware               | `monitor.virtual_exec` is a key of products before 2011",
                "windows.vbs.enabled = TRUE                    | `windows.vbs.enabled` is on",
                "ethernet0.filter4.name = dvfilter-maclearn    | an adapter asks for the filter `dvfilter-maclearn`"
            })
    void keysThatMisleadAreExplained(String line, String note) throws IOException {
        assertThat(read(line).notes()).singleElement().asString().startsWith(note);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "vhu.enable = TRUE",
                "mce.enable = TRUE",
                "vvtd.enable = TRUE",
                "hypervisor.cpuid.v0 = FALSE",
                "vmx.allowNested = TRUE"
            })
    void noneOfThemExposesAnything(String line) throws IOException {
        assertThat(Readings.facts(only(read(line)).layer())).containsEntry("vm.hardwareVirtualization", "false");
    }

    @Test
    void anOlderDemandLeavesTheExposureUnknown() throws IOException {
        Reading reading = read("featMask.vm.hv.capable = \"Min:1\"");

        assertThat(Readings.facts(only(reading).layer())).doesNotContainKey("vm.hardwareVirtualization");
        assertThat(reading.notes()).singleElement().asString().startsWith("`featMask.vm.hv.capable` is an older way");
    }

    @Test
    void otherSettingsBecomeFactsWhereTheyStand() throws IOException {
        Reading reading = read("""
                firmware = "EFI"
                uefi.secureBoot.enabled = "TRUE"
                vcpu.hotadd = "TRUE"
                mem.hotadd = "FALSE"
                pciPassthru0.present = "FALSE"
                pciPassthru1.present = "TRUE"
                """);

        assertThat(Readings.facts(only(reading).layer()))
                .containsEntry("vm.firmware", "efi")
                .containsEntry("vm.secureBoot", "true")
                .containsEntry("vm.cpuHotAdd", "true")
                .containsEntry("vm.memoryHotAdd", "false")
                .containsEntry("vm.passthrough", "true");
        assertThat(only(reading).layer().machine().origin("vm.passthrough")).hasValue("lab.vmx line 9");
    }

    @Test
    void aFirmwareThatNobodyKnowsIsUnknown() throws IOException {
        Reading reading = read("firmware = \"coreboot\"");

        assertThat(Readings.facts(only(reading).layer())).doesNotContainKey("vm.firmware");
        assertThat(reading.problems())
                .isEqualTo(List.of("`lab.vmx` line 4: `firmware` names no firmware that is known here: `coreboot`"));
    }

    private static Reading read(String lines) throws IOException {
        return Vmx.read(Vmx.file("guestOS = \"vmkernel8\"\n" + lines));
    }
}
