package dev.nestor.vmware;

import static dev.nestor.vmware.Readings.facts;
import static dev.nestor.vmware.Readings.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosts as {@code govc host.info -json} prints them. */
class ViHostTest {

    private final ViJsonReader reader = new ViJsonReader();

    @Test
    void readsEachHostWithTheReleaseOfItsBuild() throws IOException {
        Reading reading = Readings.ofFile(reader, "/vi/hosts.json");

        assertThat(reading.machines())
                .extracting(Sighting::role)
                .containsExactly(Sighting.Role.HOST, Sighting.Role.NESTED_HOST, Sighting.Role.HOST, Sighting.Role.HOST);
        assertThat(reading.machines())
                .extracting(sighting -> sighting.layer().name().orElseThrow() + " " + sighting.layer())
                .containsExactly(
                        "esx-a.lab.example vmware/esxi@8.0 U3e",
                        "esx-nested-01 vmware/esxi@7.0.3",
                        "DC0_H0 vmware/esxi@6.5.0",
                        "gone vmware/esxi");
        assertThat(reading.machines()
                        .get(0)
                        .layer()
                        .software()
                        .version()
                        .exact()
                        .orElseThrow())
                .hasToString("8.0 U3e");
        assertThat(reading.problems())
                .containsExactly(
                        "`hosts.json` line 63, column 5, `/hostSystems/3`: host does not say which product it runs,"
                                + " so its version is not known");
    }

    @Test
    void statesWhatIsSaidOfItsHardware() throws IOException {
        Layer first =
                Readings.ofFile(reader, "/vi/hosts.json").machines().get(0).layer();

        assertThat(facts(first))
                .containsOnly(
                        Map.entry("memory", "512 GiB"),
                        Map.entry("cpu.count", "96"),
                        Map.entry("cpu.sockets", "2"),
                        Map.entry("cpu.coresPerSocket", "24"),
                        Map.entry("cpu.vendor", "intel"));
        assertThat(first.machine().origin("memory")).hasValue("hosts.json at /hostSystems/0/hardware/memorySize");
        assertThat(first.origin()).hasValue("hosts.json at /hostSystems/0/config/product");
    }

    @Test
    void theSummaryServesWhereTheRestIsMissing() throws IOException {
        assertThat(facts(Readings.ofFile(reader, "/vi/hosts.json")
                        .machines()
                        .get(1)
                        .layer()))
                .containsEntry("cpu.count", "8")
                .containsEntry("cpu.sockets", "2")
                .containsEntry("memory", "67108344 KiB");
    }

    @Test
    void aHostIsToldByItsHardwareAndItsReference() throws IOException {
        assertThat(Readings.ofFile(reader, "/vi/hosts.json").machines().get(0).keys())
                .containsExactly(
                        new MachineKey(MachineKey.Kind.UUID, "4c4c4544004238108052b4c04f303631"),
                        new MachineKey(MachineKey.Kind.ID, "vCenter host-21"),
                        new MachineKey(MachineKey.Kind.SERIAL, "4b8r061"),
                        new MachineKey(MachineKey.Kind.MAC, "b02628aa0001"),
                        new MachineKey(MachineKey.Kind.NAME, "esx-a.lab.example"));
    }

    @Test
    void aVirtualHostHasTheUuidThatItsOwnHypervisorKnows() throws IOException {
        Sighting host = Readings.ofFile(reader, "/vi/hosts.json").machines().get(1);
        Sighting machine = Readings.ofFile(reader, "/vi/vms.json").machines().get(0);

        assertThat(host.keys()).startsWith(machine.keys().get(0));
        assertThat(host.keys()).extracting(MachineKey::kind).contains(MachineKey.Kind.UUID, MachineKey.Kind.SERIAL);
    }

    @Test
    void theHostsOfASimulatorHaveNoSerialNumberInCommon() throws IOException {
        assertThat(Readings.ofFile(reader, "/vi/hosts.json").machines().get(2).keys())
                .extracting(MachineKey::value)
                .containsExactly("dcf7fb3c4a1c5a05b7305e09f3704e2f", "vCenter host-23", "dc0_h0");
    }

    @Test
    void notesHostsThatAreVirtualAndThoseThatCannotExpose() throws IOException {
        assertThat(Readings.ofFile(reader, "/vi/hosts.json").notes())
                .containsExactly(
                        "line 28, column 5, `/hostSystems/1`: host `esx-nested-01` is itself a virtual machine,"
                                + " by its hardware: `VMware, Inc.` `VMware20,1`",
                        "line 28, column 5, `/hostSystems/1`: host `esx-nested-01` says that it cannot expose"
                                + " virtualization to its virtual machines",
                        "line 48, column 5, `/hostSystems/2`: host `DC0_H0` is itself a virtual machine, by its"
                                + " hardware: `VMware, Inc.` `VMware Virtual Platform`; but this very hardware is what vcsim"
                                + " simulates, and its hosts all look nested");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "'VMware, Inc.',         'VMware7,1',                      true",
        "'VMware, Inc.',         VMware Virtual Platform,          true",
        "Microsoft Corporation,  Virtual Machine,                  true",
        "QEMU,                   'Standard PC (Q35 + ICH9, 2009)', true",
        "Red Hat,                KVM,                              true",
        "Xen,                    HVM domU,                         true",
        "Nutanix,                AHV,                              true",
        "Google,                 Google Compute Engine,            true",
        "Amazon EC2,             m8i.4xlarge,                      true",
        "innotek GmbH,           VirtualBox,                       true",
        "Amazon EC2,             i4i.metal,                        false",
        "Microsoft Corporation,  C2120,                            false",
        "Nutanix,                NX-3060-G7,                       false",
        "Dell Inc.,              PowerEdge R650,                   false",
        "'',                     '',                               false"
    })
    void hardwareShowsWhetherItIsVirtual(String vendor, String model, boolean virtual) throws IOException {
        Reading reading =
                host("\"hardware\":{\"systemInfo\":{\"vendor\":\"" + vendor + "\",\"model\":\"" + model + "\"}}");

        assertThat(reading.notes()).hasSize(virtual ? 1 : 0);
    }

    @Test
    void aSimulatorIsOnlySuspectedWhereTheSerialNumberIsAnother() throws IOException {
        assertThat(
                        host("\"hardware\":{\"systemInfo\":{\"vendor\":\"VMware, Inc.\",\"model\":\"VMware Virtual Platform\"}}")
                                .notes())
                .singleElement()
                .asString()
                .endsWith("; but hosts that vcsim simulates look the same");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":\"3.5.0\",\"productLineId\":\"esx\"          | vmware/esx@3.5.0",
                "\"version\":\"8.0.3\",\"build\":\"not a number\"         | vmware/esxi@8.0.3",
                "\"version\":\"99.1\"                                     | vmware/esxi@99.1",
                "\"version\":\"8.0 <b>\"                                  | vmware/esxi",
                "\"name\":\"VMware ESXi\"                                 | vmware/esxi"
            })
    void readsTheProduct(String product, String expected) throws IOException {
        assertThat(only(host("\"config\":{\"product\":{" + product + "}}")).layer())
                .hasToString(expected);
    }

    @Test
    void olderWritersBeginNamesWithACapital() throws IOException {
        Reading reading = Readings.of(reader, "hosts.json", """
                {"HostSystems":[{"Self":{"Type":"HostSystem","Value":"ha-host"},"Name":"esx",
                 "Config":{"Product":{"Version":"6.0.0","Build":"4192238","ProductLineId":"embeddedEsx"}},
                 "Hardware":{"SystemInfo":{"Vendor":"QEMU","Model":"Standard PC"},"CpuPkg":[{"Vendor":"amd"}],
                  "CpuInfo":{"NumCpuPackages":3,"NumCpuCores":8,"NumCpuThreads":0}}}]}
                """);

        assertThat(only(reading).layer()).hasToString("vmware/esxi@6.0.0");
        assertThat(facts(only(reading).layer()))
                .containsOnly(Map.entry("cpu.vendor", "amd"), Map.entry("cpu.sockets", "3"));
        assertThat(only(reading).keys()).extracting(MachineKey::value).containsExactly("hosts.json ha-host", "esx");
        assertThat(reading.notes()).hasSize(1);
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .contains("`numCpuThreads` is outside 1 to 65536: `0`");
    }

    private Reading host(String properties) throws IOException {
        return Readings.of(reader, "hosts.json", "{\"hostSystems\":[{" + properties + "}]}");
    }
}
