package dev.nestor.inventory.rvtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.nestor.inventory.Shown;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of the tab vHost, one row for each host. */
class VHostTest {

    @Test
    void readsHostsOutOfTheTabVHost() throws IOException {
        Reading reading = vHost();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.machines())
                .extracting(Sighting::role)
                .containsExactly(Sighting.Role.HOST, Sighting.Role.HOST, Sighting.Role.NESTED_HOST);
        assertThat(Shown.facts(Readings.layer(reading, "esx02.lab.example")))
                .containsOnly(
                        entry("cpu.coresPerSocket", "16"),
                        entry("cpu.count", "32"),
                        entry("cpu.sockets", "2"),
                        entry("cpu.vendor", "amd"),
                        entry("memory", "523914 MiB"),
                        entry("vmware.evc", "true"));
        assertThat(Shown.facts(Readings.layer(reading, "esx01.lab.example")))
                .doesNotContainKeys("cpu.count", "vmware.evc");
    }

    @Test
    void aBuildThatIsListedTellsMoreThanTheVersion() throws IOException {
        assertThat(Readings.layer(vHost(), "esx01.lab.example")).hasToString("vmware/esxi@8.0 U3e");
        assertThat(Readings.layer(vHost(), "esx02.lab.example")).hasToString("vmware/esxi@6.0.0");
    }

    @Test
    void aHostWithHardwareOfAVirtualMachineIsNestedItself() throws IOException {
        Reading reading = vHost();

        assertThat(reading.notes())
                .containsExactly(
                        "`nested-esxi-01` (line 4) is itself virtual: its hardware is `VMware, Inc.` `VMware7,1`,"
                                + " which VMware shows to virtual machines");
        assertThat(Shown.keys(Readings.sighting(reading, "nested-esxi-01").keys()))
                .as("the serial is the UUID of the virtual machine")
                .contains("UUID 421c5f0a7d1e4a869b0c3f5a6c7d8e01");
    }

    @Test
    void aHostWhoseVersionNobodySaysIsAnEsxiOfUnknownVersion() throws IOException {
        Reading reading = Readings.csv("Host,CPU Model\nesx01,AMD EPYC 7302\nesx02,Hygon C86 7285\nesx03,VIA Nano\n");

        assertThat(Readings.layer(reading, "esx01")).hasToString("vmware/esxi");
        assertThat(Shown.facts(Readings.layer(reading, "esx02"))).containsOnly(entry("cpu.vendor", "hygon"));
        assertThat(Shown.facts(Readings.layer(reading, "esx03"))).isEmpty();
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
        assertThat(Readings.layer(Readings.csv("Host,ESX Version\nesx01," + text + "\n"), "esx01"))
                .hasToString(expected);
    }

    @Test
    void aVersionThatIsNoneIsUnknownAndToldOf() throws IOException {
        Reading reading = Readings.csv("Host,ESX Version\nesx01,unsupported\n");

        assertThat(Readings.layer(reading, "esx01")).hasToString("vmware/esxi");
        assertThat(reading.problems())
                .containsExactly("`export.csv` line 2 has an `ESX Version` that is not of the form"
                        + " `VMware ESXi 8.0.3 build-24674464`: `unsupported`");
    }

    private static Reading vHost() throws IOException {
        return Readings.csv("tabvHost.csv", Readings.fixture("RVTools_tabvHost.csv"), Readings.WITH_VMWARE);
    }
}
