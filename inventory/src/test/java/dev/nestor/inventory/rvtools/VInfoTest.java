package dev.nestor.inventory.rvtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.nestor.inventory.Shown;
import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of the tab vInfo, one row for each virtual machine. */
class VInfoTest {

    @Test
    void readsVirtualMachinesOutOfTheTabVInfo() throws IOException {
        Reading reading = Readings.csv("tabvInfo.csv", Readings.fixture("RVTools_tabvInfo.csv"), Readings.WITH_VMWARE);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.machines()).hasSize(4).allMatch(machine -> machine.role() == Sighting.Role.VIRTUAL);
        assertThat(reading.machines().stream().map(machine -> machine.layer().toString()))
                .containsExactly(
                        "vmware/esxi@[6.5,)",
                        "vmware/esxi@[8.0,)",
                        "guest/microsoft-windows-server-2019-64-bit",
                        "vmware/esx@4.x");
        assertThat(reading.machines().stream()
                        .map(machine -> machine.layer().name().orElseThrow()))
                .containsExactly("nested-esxi-01", "nested-esxi-02", "Münchner Dateiserver", "altes-labor");
    }

    @Test
    void statesWhatTheColumnsSayOfAVirtualMachine() throws IOException {
        Layer layer = Readings.layer(vInfo(), "nested-esxi-02");

        assertThat(Shown.facts(layer))
                .containsOnly(
                        entry("cpu.count", "8"),
                        entry("memory", "32 GiB"),
                        entry("vm.faultTolerance", "false"),
                        entry("vm.firmware", "efi"),
                        entry("vm.secureBoot", "false"),
                        entry("vm.state", "off"),
                        entry("vmware.hardwareVersion", "21"));
        assertThat(layer.origin()).hasValue("tabvInfo.csv line 4");
        assertThat(layer.machine().origin("memory")).hasValue("tabvInfo.csv line 4");
    }

    @Test
    void neverSaysWhetherHardwareVirtualizationIsExposed() throws IOException {
        Reading reading = vInfo();

        assertThat(reading.machines())
                .noneMatch(machine -> machine.layer().machine().facts().containsKey("vm.hardwareVirtualization"));
        assertThat(reading.notes())
                .contains(
                        "RVTools does not export whether hardware virtualization is exposed to virtual machines, so that"
                                + " is unknown");
    }

    @Test
    void tellsMachinesFromOthersAndWhichHostTheyRunOn() throws IOException {
        Sighting machine = Readings.sighting(vInfo(), "nested-esxi-01");

        assertThat(Shown.keys(machine.keys()))
                .containsExactly(
                        "UUID 421c5f0a7d1e4a869b0c3f5a6c7d8e01",
                        "UUID 501c0b6352a79d1e4f308a1b2c3d4e01",
                        "ID 5a1f0c2e-77b1-4e0f-9d55-0b6f0c3a9e11 vm-101",
                        "NAME nested-esxi-01");
        assertThat(Shown.keys(machine.host())).containsExactly("NAME esx01.lab.example");
    }

    @Test
    void anAnnotationIsNeverTold() throws IOException {
        assertThat(vInfo().toString()).doesNotContain("Winter2024").doesNotContain("Jürgen");
    }

    @Test
    void aPlaceholderOfSiteRecoveryManagerIsNoMachine() throws IOException {
        assertThat(vInfo().notes())
                .contains(
                        "line 7 holds the place of a machine that Site Recovery Manager protects elsewhere, and is left"
                                + " out");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "vInfoVMName,vInfoOS,vInfoCPUs,vInfoMemory,vInfoPowerstate,vInfoHost,vInfoUUID",
                "VM;OS according to the configuration file;# CPUs;Memory MiB;Powerstate;Host;VM UUID",
                "vm,os according to the configuration file,cpus,memory,POWERSTATE,host,uuid",
                "VM,OS according to the config file,CPUs,Memory MB,Powerstate,Host,VM UUID",
                "\"VM\",\"OS according to the VMware Tools\",\"CPUs\",\"Memory\",\"Powerstate\",\"Host\",\"VM UUID\""
            })
    void readsColumnsUnderAllTheirNames(String header) throws IOException {
        String separator = header.contains(";") ? ";" : ",";
        String row = String.join(
                separator,
                "lab-7",
                "VMware ESXi 7.0 or later",
                "4",
                "8192",
                "poweredOn",
                "esx01",
                "501c0b63-52a7-9d1e-4f30-8a1b2c3d4e07");

        Reading reading = Readings.csv(header + "\n" + row + "\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(Readings.layer(reading, "lab-7")).hasToString("vmware/esxi@[7.0,)");
        assertThat(Shown.facts(Readings.layer(reading, "lab-7")))
                .containsOnly(entry("cpu.count", "4"), entry("memory", "8 GiB"), entry("vm.state", "running"));
        assertThat(Shown.keys(reading.machines().get(0).host())).containsExactly("NAME esx01");
    }

    @Test
    void columnsThatAreMissingAreUnknownAndNamedOnce() throws IOException {
        Reading reading =
                Readings.csv("VM,OS according to the configuration file\na,VMware ESXi 7.0 or later\nb,Other\n");

        assertThat(reading.machines())
                .hasSize(2)
                .allMatch(machine -> machine.layer().machine().facts().isEmpty());
        assertThat(reading.notes())
                .contains("tab vInfo lacks columns, and what they tell is unknown: `CPUs`, `Memory`, `HW version`,"
                        + " `Powerstate`, `Host`");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"21, 21", "vmx-13, 13", "VMX-09, 9", "vmx-07, 7", "4, 4"})
    void readsTheHardwareVersionBareAndWithItsPrefix(String text, String expected) throws IOException {
        Reading reading = Readings.csv("VM,OS,HW version\nlab,VMware ESXi 7.0 or later," + text + "\n");

        assertThat(Shown.facts(Readings.layer(reading, "lab"))).containsOnly(entry("vmware.hardwareVersion", expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CPUs,       four,     'has a `CPUs` that is not a whole number: `four`'",
        "CPUs,       -4,       'has a `CPUs` that is not a whole number: `-4`'",
        "Memory,     4.5,      'has a `Memory` that is not a whole number: `4.5`'",
        "HW version, vmx-0,    'has a `HW version` that is not of the form `21` or `vmx-21`: `vmx-0`'",
        "HW version, twenty,   'has a `HW version` that is not of the form `21` or `vmx-21`: `twenty`'",
        "CPUs,       ${count}, 'has a placeholder in `CPUs`: `${count}`'",
        "CPUs,       {count},  'has a placeholder in `CPUs`: `{count}`'",
        "Memory,     #N/A,     'has an error of Excel in `Memory`: `#N/A`'",
        "EFI Secure boot, perhaps, 'has a `EFI Secure boot` that is neither true nor false: `perhaps`'"
    })
    void aValueThatIsNoneCostsItsFactAndIsToldOf(String column, String value, String complaint) throws IOException {
        Reading reading = Readings.csv("VM,OS," + column + "\nlab,VMware ESXi 7.0 or later," + value + "\n");

        assertThat(Shown.facts(Readings.layer(reading, "lab"))).isEmpty();
        assertThat(reading.problems()).containsExactly("`export.csv` line 2 " + complaint);
    }

    @Test
    void whatRunsInAMachineWhoseRowDoesNotSayIsUnknown() throws IOException {
        Reading reading = Readings.csv("VM,OS,OS according to the VMware Tools\nlab,,\nfile,,Debian 12\n");

        assertThat(Readings.layer(reading, "lab").software().isUnknown()).isTrue();
        assertThat(reading.problems())
                .containsExactly(
                        "`export.csv` line 2 does not say what runs in `lab`, so it is not known whether that is a"
                                + " hypervisor");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "VMware\u00A0ESXi 8.0 or later, 'vmware/esxi@[8.0,)'",
        "VMware ESXi\u2003 8.0 or later\u00A0, 'vmware/esxi@[8.0,)'",
        "Microsoft Hyper-V Server 2019, microsoft/hyper-v",
        "Windows Hyper-V, microsoft/hyper-v",
        "其他 Linux (64 位), guest/linux-64",
        "Microsoft Windows Server® 2019, guest/microsoft-windows-server-2019"
    })
    void readsWhatRunsInAMachineWithBlanksOfAnyKindAndInAnyLanguage(String system, String expected) throws IOException {
        Reading reading = Readings.csv("VM,OS\nlab," + system + "\n");

        assertThat(Readings.layer(reading, "lab")).hasToString(expected);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "VMware ESXi 8.0 or later\u0007",
                "VMware ESXi 8.0\u200B or later",
                "VMware E\u00ADSXi 8.0",
                "VMware \u0415SXi 8.0",
                "Debian 12\u202E"
            })
    void aSystemWithACharacterThatNobodySeesIsNoGuest(String system) throws IOException {
        Reading reading = Readings.csv("VM,OS,OS according to the VMware Tools\nlab," + system + ",Debian 12\n");

        assertThat(Readings.layer(reading, "lab").software().isUnknown()).isTrue();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("`export.csv` line 2 names its system with characters that no name has: `"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ESXi8, vmware/esxi, 'runs an ESXi that is not listed here, so its version is not known: `esxi8`'",
        "ＥＳＸｉ 8, vmware/esxi, 'runs an ESXi that is not listed here, so its version is not known: `ｅｓｘｉ 8`'",
        "vmkernel8, unknown/unknown, 'may run a hypervisor, and none that is known here: `vmkernel8`'",
        "Hyper-V 3, unknown/unknown, 'may run a hypervisor, and none that is known here: `hyper-v 3`'"
    })
    void whatMayNameAHypervisorIsNoGuest(String system, String expected, String complaint) throws IOException {
        Reading reading = Readings.csv("VM,OS according to the VMware Tools,OS\nlab," + system + ",Debian 12\n");

        assertThat(Readings.layer(reading, "lab")).hasToString(expected);
        assertThat(reading.problems()).containsExactly("`export.csv` line 2 " + complaint);
    }

    @Test
    void aHypervisorThatOnlyToolsSeesIsOne() throws IOException {
        Reading reading = Readings.csv("VM,OS,OS according to the VMware Tools\n"
                + "lab,Other (64-bit),VMware ESXi 8.0 or later\nother,VMware ESXi 6.x,Other (64-bit)\n");

        assertThat(Readings.layer(reading, "lab")).hasToString("vmware/esxi@[8.0,)");
        assertThat(Readings.layer(reading, "other")).hasToString("vmware/esxi@6.x");
    }

    @Test
    void anUnusableNameCostsTheNameOnly() throws IOException {
        Reading reading = Readings.csv("VM,OS\n" + "n".repeat(300) + ",VMware ESXi 7.0 or later\n");

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems())
                .containsExactly("`export.csv` line 2 has a name that is not used: name of a layer is longer than 255"
                        + " characters");
    }

    private static Reading vInfo() throws IOException {
        return Readings.csv("tabvInfo.csv", Readings.fixture("RVTools_tabvInfo.csv"), Readings.WITH_VMWARE);
    }
}
