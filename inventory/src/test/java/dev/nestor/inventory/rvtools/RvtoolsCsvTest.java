package dev.nestor.inventory.rvtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.inventory.Shown;
import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tabs as separated values: which files they are, and which of their rows can be read. */
class RvtoolsCsvTest {

    private final InventoryReader reader = new RvtoolsCsv();

    @Test
    void recognizesTabsByTheirHeaders() throws IOException {
        assertThat(reader.recognizes(Arrays.copyOf(Readings.fixture("RVTools_tabvInfo.csv"), 600)))
                .isTrue();
        assertThat(reader.recognizes(Readings.fixture("RVTools_tabvHost.csv"))).isTrue();
        assertThat(reader.recognizes("sep=;\r\nVM;Powerstate;Host\r\n".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(reader.recognizes("\uFEFFVM;Powerstate;Host".getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
        assertThat(reader.recognizes("VM;Powerstate;Host".getBytes(StandardCharsets.UTF_16LE)))
                .isFalse();
        assertThat(reader.recognizes(new byte[] {'P', 'K', 3, 4, 0, 0})).isFalse();
        assertThat(reader.recognizes(new byte[] {(byte) 0xEF})).isFalse();
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
        assertThatThrownBy(() -> Readings.csv(header + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`export.csv` has neither the columns of RVTools' tab vInfo nor those of vHost in its first"
                        + " line");
    }

    @Test
    void whatRunsInMachinesIsUnknownWhereNoColumnSaysSo() throws IOException {
        Reading reading = Readings.csv("VM,Powerstate\nlab,poweredOn\n");

        assertThat(Readings.layer(reading, "lab").software().isUnknown()).isTrue();
        assertThat(reading.problems())
                .containsExactly(
                        "`export.csv` has no column that says what runs in the virtual machines, such as `OS according"
                                + " to the configuration file`, so it is not known which of them are hypervisors");
    }

    @Test
    void aTabWithoutAnyRowIsRefused() {
        assertThatThrownBy(() -> Readings.csv("")).hasMessage("`export.csv` is empty");
        assertThatThrownBy(() -> Readings.csv("\"VM,Powerstate\nlab,poweredOn\n"))
                .hasMessage("`export.csv` line 1 has a quote that is not closed");
    }

    @Test
    void readsTheSameWithoutThePluginOfVmware() throws IOException {
        Reading reading = Readings.csv("tabvInfo.csv", Readings.fixture("RVTools_tabvInfo.csv"), Readings.ALONE);
        Layer layer = Readings.layer(reading, "nested-esxi-02");

        assertThat(layer).hasToString("vmware/esxi@[8.0,)");
        assertThat(layer.software().covered()).isFalse();
        assertThat(Shown.facts(layer)).containsKey("memory").doesNotContainKey("vmware.hardwareVersion");
        assertThat(reading.problems()).isEmpty();
        assertThat(Readings.csv("tabvHost.csv", Readings.fixture("RVTools_tabvHost.csv"), Readings.ALONE)
                        .machines()
                        .get(0)
                        .layer())
                .hasToString("vmware/esxi@8.0.3");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a,b,c,d", "a,b", "a"})
    void aRowOfAnotherLengthIsLeftOut(String row) throws IOException {
        Reading reading = Readings.csv("VM,OS,CPUs\n" + row + "\nlab,VMware ESXi 7.0 or later,4\n");

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems())
                .containsExactly(
                        "`export.csv` line 2 has " + row.split(",").length + " fields instead of 3, and is left out");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "VM,OS,CPUs,Annotation\\nlab,Linux,4,\"root\\nweb,Linux,hunter2,x",
                "VM,OS,CPUs,Annotation\\nlab,Linux,4,root,x\\nweb,Linux,hunter2,",
                "VM,OS,CPUs,HW version\\nlab,Linux,4\\nweb,Linux,4,hunter2",
                "VM,OS,CPUs,Memory\\nlab,Linux,4\\nweb,ESXi hunter2,1,2",
                "VM,OS,CPUs,Memory\\nlab,Linux,4\\nweb,Linux,1,${hunter2}"
            })
    void noValueIsRepeatedBehindARowThatIsNoneBecauseItMayBePartOfAText(String text) throws IOException {
        Reading reading = Readings.csv(text.replace("\\n", "\n"));

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems())
                .hasSize(2)
                .noneMatch(problem -> problem.contains("hunter2"))
                .anyMatch(problem -> problem.startsWith("`export.csv` line 3 "));
    }

    @Test
    void emptyRowsAreNoRows() throws IOException {
        Reading reading = Readings.csv("VM,OS,CPUs\nlab,VMware ESXi 7.0 or later,4\n,,\n\n   \n,,\n");

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void bytesThatAreNoCharactersCostTheirCell() throws IOException {
        byte[] content =
                "VM,OS,Host\nM\u00FCnchen,VMware ESXi 7.0 or later,esx01\n".getBytes(StandardCharsets.ISO_8859_1);

        Reading reading = Readings.csv("export.csv", content, Readings.WITH_VMWARE);

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.machines().get(0).layer().name()).isEmpty();
        assertThat(reading.problems())
                .containsExactly("`export.csv` line 2 has bytes that are no characters in `VM`, which is not used");
    }
}
