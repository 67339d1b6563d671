package dev.nestor.inventory.rvtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RvtoolsCsvTest {

    private final InventoryReader reader = new RvtoolsCsv();

    @Test
    void readsVirtualMachinesOutOfTheTabVInfo() throws IOException {
        Reading reading = Estate.csv("tabvInfo.csv", Estate.fixture("RVTools_tabvInfo.csv"), Estate.WITH_VMWARE);

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
        Layer layer = Estate.layer(vInfo(), "nested-esxi-02");

        assertThat(Estate.facts(layer))
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
        Sighting machine = Estate.sighting(vInfo(), "nested-esxi-01");

        assertThat(Estate.keys(machine.keys()))
                .containsExactly(
                        "UUID 421c5f0a7d1e4a869b0c3f5a6c7d8e01",
                        "UUID 501c0b6352a79d1e4f308a1b2c3d4e01",
                        "ID 5a1f0c2e-77b1-4e0f-9d55-0b6f0c3a9e11 vm-101",
                        "NAME nested-esxi-01");
        assertThat(Estate.keys(machine.host())).containsExactly("NAME esx01.lab.example");
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

    @Test
    void readsHostsOutOfTheTabVHost() throws IOException {
        Reading reading = vHost();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.machines()).hasSize(3).allMatch(machine -> machine.role() == Sighting.Role.HOST);
        assertThat(Estate.facts(Estate.layer(reading, "esx02.lab.example")))
                .containsOnly(
                        entry("cpu.coresPerSocket", "16"),
                        entry("cpu.count", "32"),
                        entry("cpu.sockets", "2"),
                        entry("cpu.vendor", "amd"),
                        entry("memory", "523914 MiB"),
                        entry("vmware.evc", "true"));
        assertThat(Estate.facts(Estate.layer(reading, "esx01.lab.example")))
                .doesNotContainKeys("cpu.count", "vmware.evc");
    }

    @Test
    void aBuildThatIsListedTellsMoreThanTheVersion() throws IOException {
        assertThat(Estate.layer(vHost(), "esx01.lab.example")).hasToString("vmware/esxi@8.0 U3e");
        assertThat(Estate.layer(vHost(), "esx02.lab.example")).hasToString("vmware/esxi@6.0.0");
    }

    @Test
    void aHostWithHardwareOfAVirtualMachineIsNestedItself() throws IOException {
        Reading reading = vHost();

        assertThat(reading.notes())
                .containsExactly(
                        "`nested-esxi-01` (line 4) is itself virtual: its hardware is `VMware, Inc.` `VMware7,1`,"
                                + " which VMware shows to virtual machines");
        assertThat(Estate.keys(Estate.sighting(reading, "nested-esxi-01").keys()))
                .as("the serial is the UUID of the virtual machine")
                .contains("UUID 421c5f0a7d1e4a869b0c3f5a6c7d8e01");
    }

    @Test
    void readsTheSameWithoutThePluginOfVmware() throws IOException {
        Reading reading = Estate.csv("tabvInfo.csv", Estate.fixture("RVTools_tabvInfo.csv"), Estate.ALONE);
        Layer layer = Estate.layer(reading, "nested-esxi-02");

        assertThat(layer).hasToString("vmware/esxi@[8.0,)");
        assertThat(layer.software().covered()).isFalse();
        assertThat(Estate.facts(layer)).containsKey("memory").doesNotContainKey("vmware.hardwareVersion");
        assertThat(reading.problems()).isEmpty();
        assertThat(Estate.csv("tabvHost.csv", Estate.fixture("RVTools_tabvHost.csv"), Estate.ALONE)
                        .machines()
                        .get(0)
                        .layer())
                .hasToString("vmware/esxi@8.0.3");
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

        Reading reading = Estate.csv(header + "\n" + row + "\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(Estate.layer(reading, "lab-7")).hasToString("vmware/esxi@[7.0,)");
        assertThat(Estate.facts(Estate.layer(reading, "lab-7")))
                .containsOnly(entry("cpu.count", "4"), entry("memory", "8 GiB"), entry("vm.state", "running"));
        assertThat(Estate.keys(reading.machines().get(0).host())).containsExactly("NAME esx01");
    }

    @Test
    void columnsThatAreMissingAreUnknownAndNamedOnce() throws IOException {
        Reading reading =
                Estate.csv("VM,OS according to the configuration file\na,VMware ESXi 7.0 or later\nb,Other\n");

        assertThat(reading.machines())
                .hasSize(2)
                .allMatch(machine -> machine.layer().machine().facts().isEmpty());
        assertThat(reading.notes())
                .contains("tab vInfo lacks columns, and what they tell is unknown: `CPUs`, `Memory`, `HW version`,"
                        + " `Powerstate`, `Host`");
    }

    @Test
    void aHostWhoseVersionNobodySaysIsAnEsxiOfUnknownVersion() throws IOException {
        Reading reading = Estate.csv("Host,CPU Model\nesx01,AMD EPYC 7302\nesx02,Hygon C86 7285\nesx03,VIA Nano\n");

        assertThat(Estate.layer(reading, "esx01")).hasToString("vmware/esxi");
        assertThat(Estate.facts(Estate.layer(reading, "esx02"))).containsOnly(entry("cpu.vendor", "hygon"));
        assertThat(Estate.facts(Estate.layer(reading, "esx03"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "VMware ESXi 6.0.0 build-4192238,  vmware/esxi@6.0.0",
        "VMware ESXi 8.0.2 build-22380479, vmware/esxi@8.0.2",
        "VMware ESX 4.1.0 build-260247,    vmware/esx@4.1.0",
        "VMware ESX Server 3.5.0 build-64607, vmware/esx@3.5.0",
        "ESXi 7.0.3,                       vmware/esxi@7.0.3"
    })
    void readsProductVersionAndBuildOfHosts(String text, String expected) throws IOException {
        assertThat(Estate.layer(Estate.csv("Host,ESX Version\nesx01," + text + "\n"), "esx01"))
                .hasToString(expected);
    }

    @Test
    void aVersionThatIsNoneIsUnknownAndToldOf() throws IOException {
        Reading reading = Estate.csv("Host,ESX Version\nesx01,unsupported\n");

        assertThat(Estate.layer(reading, "esx01")).hasToString("vmware/esxi");
        assertThat(reading.problems())
                .containsExactly("`export.csv` line 2 has an `ESX Version` that is not of the form"
                        + " `VMware ESXi 8.0.3 build-24674464`: `unsupported`");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"21, 21", "vmx-13, 13", "VMX-09, 9", "vmx-07, 7", "4, 4"})
    void readsTheHardwareVersionBareAndWithItsPrefix(String text, String expected) throws IOException {
        Reading reading = Estate.csv("VM,OS,HW version\nlab,VMware ESXi 7.0 or later," + text + "\n");

        assertThat(Estate.facts(Estate.layer(reading, "lab"))).containsOnly(entry("vmware.hardwareVersion", expected));
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
        Reading reading = Estate.csv("VM,OS," + column + "\nlab,VMware ESXi 7.0 or later," + value + "\n");

        assertThat(Estate.facts(Estate.layer(reading, "lab"))).isEmpty();
        assertThat(reading.problems()).containsExactly("`export.csv` line 2 " + complaint);
    }

    @Test
    void aRowThatDoesNotSayWhatRunsInItsMachineIsLeftOut() throws IOException {
        Reading reading = Estate.csv("VM,OS,OS according to the VMware Tools\nlab,,\nfile,,Debian 12\n");

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems())
                .containsExactly(
                        "`export.csv` line 2 does not say what runs in `lab`, so it is not known whether that is a"
                                + " hypervisor");
    }

    @Test
    void aHypervisorThatOnlyToolsSeesIsOne() throws IOException {
        Reading reading = Estate.csv("VM,OS,OS according to the VMware Tools\n"
                + "lab,Other (64-bit),VMware ESXi 8.0 or later\nother,VMware ESXi 6.x,Other (64-bit)\n");

        assertThat(Estate.layer(reading, "lab")).hasToString("vmware/esxi@[8.0,)");
        assertThat(Estate.layer(reading, "other")).hasToString("vmware/esxi@6.x");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a,b,c,d", "a,b", "a"})
    void aRowOfAnotherLengthIsLeftOut(String row) throws IOException {
        Reading reading = Estate.csv("VM,OS,CPUs\n" + row + "\nlab,VMware ESXi 7.0 or later,4\n");

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems())
                .containsExactly(
                        "`export.csv` line 2 has " + row.split(",").length + " fields instead of 3, and is left out");
    }

    @Test
    void emptyRowsAreNoRows() throws IOException {
        Reading reading = Estate.csv("VM,OS,CPUs\nlab,VMware ESXi 7.0 or later,4\n,,\n\n   \n,,\n");

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void bytesThatAreNoCharactersCostTheirCell() throws IOException {
        byte[] content =
                "VM,OS,Host\nM\u00FCnchen,VMware ESXi 7.0 or later,esx01\n".getBytes(StandardCharsets.ISO_8859_1);

        Reading reading = Estate.csv("export.csv", content, Estate.WITH_VMWARE);

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.machines().get(0).layer().name()).isEmpty();
        assertThat(reading.problems())
                .containsExactly("`export.csv` line 2 has bytes that are no characters in `VM`, which is not used");
    }

    @Test
    void anUnusableNameCostsTheNameOnly() throws IOException {
        Reading reading = Estate.csv("VM,OS\n" + "n".repeat(300) + ",VMware ESXi 7.0 or later\n");

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems())
                .containsExactly("`export.csv` line 2 has a name that is not used: name of a layer is longer than 255"
                        + " characters");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "VM,Powerstate,Template,CPUs,Sockets,Cores p/s,OS according to the configuration file",
                "VM,Powerstate,Network,Switch,Connected,Starts Connected,Mac Address",
                "VM,Powerstate,Tools,Tools Version,Required Version",
                "Host,Datacenter,Cluster,Device,Type,Status",
                "Name;State;Cost",
                "VM"
            })
    void otherTabsAreNotRecognized(String header) {
        assertThat(reader.recognizes(header.getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThatThrownBy(() -> Estate.csv(header + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`export.csv` has neither the columns of RVTools' tab vInfo nor those of vHost in its first"
                        + " line");
    }

    @Test
    void recognizesTabsByTheirHeaders() throws IOException {
        assertThat(reader.recognizes(Arrays.copyOf(Estate.fixture("RVTools_tabvInfo.csv"), 600)))
                .isTrue();
        assertThat(reader.recognizes(Estate.fixture("RVTools_tabvHost.csv"))).isTrue();
        assertThat(reader.recognizes("sep=;\r\nVM;Powerstate;Host\r\n".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(reader.recognizes("\uFEFFVM;Powerstate;Host".getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
        assertThat(reader.recognizes("VM;Powerstate;Host".getBytes(StandardCharsets.UTF_16LE)))
                .isFalse();
        assertThat(reader.recognizes(new byte[] {'P', 'K', 3, 4, 0, 0})).isFalse();
        assertThat(reader.recognizes(new byte[] {(byte) 0xEF})).isFalse();
    }

    @Test
    void aTabThatSaysOfNoMachineWhatRunsInItIsRefused() {
        assertThatThrownBy(() -> Estate.csv("VM,Powerstate\nlab,poweredOn\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "`export.csv` has no column that says what runs in the virtual machines, such as `OS according"
                                + " to the configuration file`, so it is not known which of them are hypervisors");
        assertThatThrownBy(() -> Estate.csv("")).hasMessage("`export.csv` is empty");
        assertThatThrownBy(() -> Estate.csv("\"VM,Powerstate\nlab,poweredOn\n"))
                .hasMessage("`export.csv` line 1 has a quote that is not closed");
    }

    private static Reading vInfo() throws IOException {
        return Estate.csv("tabvInfo.csv", Estate.fixture("RVTools_tabvInfo.csv"), Estate.WITH_VMWARE);
    }

    private static Reading vHost() throws IOException {
        return Estate.csv("tabvHost.csv", Estate.fixture("RVTools_tabvHost.csv"), Estate.WITH_VMWARE);
    }
}
