package dev.nestor.inventory.rvtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.nestor.inventory.Shown;
import dev.nestor.inventory.xlsx.Zips;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.Reading;
import dev.nestor.spi.inventory.Sighting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RvtoolsWorkbookTest {

    private final InventoryReader reader = new RvtoolsWorkbook();

    @Test
    void readsBothTabsOfAWorkbookThatALibraryWrote() throws IOException {
        Reading reading = Readings.workbook(RvtoolsFile.estate());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.machines().stream().map(machine -> machine.role() + " " + machine.layer()))
                .containsExactly(
                        "VIRTUAL vmware/esxi@[7.0,)",
                        "VIRTUAL guest/ubuntu-linux-64-bit",
                        "NESTED_HOST vmware/esxi@7.0.3",
                        "HOST vmware/esxi@8.0.2");
        assertThat(Shown.facts(Readings.layer(reading, "nested-01")))
                .as("numbers with dates, booleans as text and as booleans")
                .containsOnly(
                        entry("cpu.count", "4"),
                        entry("memory", "16 GiB"),
                        entry("vm.firmware", "efi"),
                        entry("vm.secureBoot", "true"),
                        entry("vm.state", "running"),
                        entry("vmware.hardwareVersion", "19"));
        assertThat(Shown.facts(Readings.layer(reading, "app-01"))).contains(entry("vm.secureBoot", "false"));
        assertThat(Readings.layer(reading, "app-01").origin()).hasValue("export.xlsx sheet vInfo row 3");
    }

    @Test
    void tellsWhichHostIsNestedItself() throws IOException {
        Reading reading = Readings.workbook(RvtoolsFile.estate());

        assertThat(reading.notes())
                .contains("`nested-01` (sheet vHost row 2) is itself virtual: its hardware is `VMware, Inc.`"
                        + " `VMware Virtual Platform`, which VMware shows to virtual machines");
        assertThat(Shown.keys(Readings.sighting(reading, "app-01").host())).containsExactly("NAME nested-01");
        assertThat(reading.toString()).doesNotContain("hunter2");
    }

    @Test
    void emptyTrailingRowsAreNoRows() throws IOException {
        StringBuilder rows = new StringBuilder(row(1, "VM", "OS") + row(2, "lab", "VMware ESXi 8.0 or later"));
        for (int i = 3; i <= 1_000; i++) {
            rows.append("<row r='" + i + "'><c r='A" + i + "' s='1'/><c r='B" + i + "'/></row>");
        }

        Reading reading = Readings.workbook(Zips.sheet("vInfo", rows.toString()).bytes());

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aSheetIsFoundUnderTheNameOfItsExportToo() throws IOException {
        Zips workbook =
                Zips.sheet("RVTools_tabvHost", row(1, "Host", "ESX Version") + row(2, "esx01", "VMware ESXi 8.0.2"));

        assertThat(Readings.workbook(workbook.bytes()).machines())
                .singleElement()
                .matches(machine -> machine.role() == Sighting.Role.HOST);
    }

    @Test
    void whatRunsInMachinesIsUnknownWhereNoColumnSaysSo() throws IOException {
        Zips workbook = Zips.workbook("vInfo", "vHost", "vCPU")
                .part(
                        "xl/worksheets/sheet1.xml",
                        Zips.sheetXml(row(1, "VM", "Powerstate") + row(2, "lab", "poweredOn")))
                .part("xl/worksheets/sheet2.xml", Zips.sheetXml(row(1, "Host") + row(2, "esx01")));

        Reading reading = Readings.workbook(workbook.bytes());

        assertThat(reading.machines())
                .extracting(machine -> machine.layer().toString())
                .containsExactly("unknown/unknown", "vmware/esxi");
        assertThat(reading.problems())
                .containsExactly(
                        "`export.xlsx` has no column that says what runs in the virtual machines, such"
                                + " as `OS according to the configuration file`, so it is not known which of them are hypervisors");
    }

    @Test
    void aSheetThatBreaksOffGivesWhatStandsBeforeThat() throws IOException {
        String data =
                row(1, "VM", "OS") + row(2, "lab", "VMware ESXi 8.0 or later") + row(3, "next", "VMware") + "<row></c>";

        Reading reading = Readings.workbook(Zips.sheet("vInfo", data).bytes());

        assertThat(reading.machines()).hasSize(2);
        assertThat(reading.problems())
                .containsExactly(
                        "`export.xlsx` sheet vInfo row 4 has a damaged part `xl/worksheets/sheet1.xml`: nothing behind"
                                + " this row of the sheet is read");
    }

    @Test
    void aSheetThatCannotBeOpenedLeavesTheOthers() throws IOException {
        Zips workbook = Zips.workbook("vInfo", "vHost")
                .part(
                        "xl/worksheets/sheet1.xml",
                        Zips.sheetXml(row(1, "VM", "OS") + row(2, "lab", "VMware ESXi 8.0 or later")))
                .part("xl/worksheets/sheet2.xml", "<worksheet");

        Reading reading = Readings.workbook(workbook.bytes());

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems())
                .containsExactly("`export.xlsx` sheet vHost has a damaged part `xl/worksheets/sheet2.xml`");
    }

    @Test
    void oneSheetOfEachTabIsReadHoweverManyThereAre() throws IOException {
        Zips workbook = Zips.workbook("VINFO", "vInfo", "tabvInfo", "vHost", "RVTools_tabvHost")
                .part(
                        "xl/worksheets/sheet1.xml",
                        Zips.sheetXml(row(1, "VM", "OS") + row(2, "lab", "VMware ESXi 8.0 or later")))
                .part("xl/worksheets/sheet2.xml", Zips.sheetXml(row(1, "VM", "OS") + row(2, "other", "Linux")))
                .part("xl/worksheets/sheet4.xml", Zips.sheetXml(row(1, "Host") + row(2, "esx01")));

        Reading reading = Readings.workbook(workbook.bytes());

        assertThat(reading.machines())
                .extracting(machine -> machine.layer().name().orElseThrow())
                .containsExactly("lab", "esx01");
        assertThat(reading.problems())
                .containsExactly("`export.xlsx` has sheets that are not read, because an earlier one is the same tab or"
                        + " the same part: `vInfo, tabvInfo, RVTools_tabvHost`");
    }

    @Test
    void noPartIsReadTwice() throws IOException {
        Zips workbook = Zips.workbook("vInfo", "vHost")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='r2' Target='/xl/Worksheets/sheet1.xml'/></Relationships>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        Zips.sheetXml(row(1, "VM", "Host", "OS") + row(2, "lab", "esx01", "VMware ESXi 8.0 or later")));

        Reading reading = Readings.workbook(workbook.bytes());

        assertThat(reading.machines()).hasSize(1);
        assertThat(reading.problems())
                .containsExactly("`export.xlsx` has sheets that are not read, because an earlier one is the same tab or"
                        + " the same part: `vHost`");
    }

    @Test
    void aPartIsNamedOnOneLine() {
        Zips workbook = Zips.workbook("vInfo")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Target='a&#10;`" + "b".repeat(5_000)
                                + "'/></Relationships>");

        assertThatThrownBy(() -> Readings.workbook(workbook.bytes()))
                .hasMessage("`export.xlsx` sheet vInfo lacks its part `xl/a??" + "b".repeat(54) + "…`");
    }

    @Test
    void raggedRowsAreToldOf() throws IOException {
        String data = row(1, "VM", "OS") + row(2, "lab", "VMware ESXi 8.0 or later", "more") + row(3, "short");

        Reading reading = Readings.workbook(Zips.sheet("vInfo", data).bytes());

        assertThat(reading.machines()).hasSize(2);
        assertThat(reading.problems())
                .containsExactly(
                        "`export.xlsx` sheet vInfo row 2 has cells behind the last column, which are not read",
                        "`export.xlsx` sheet vInfo row 3 does not say what runs in `short`, so it is not known whether that"
                                + " is a hypervisor");
    }

    @Test
    void aRowThatIsTooLongCostsThatRowOnly() throws IOException {
        String data = row(1, "VM", "OS") + longRow(2) + row(3, "lab", "VMware ESXi 8.0 or later");

        Reading reading = Readings.workbook(longTexts(data).bytes());

        assertThat(reading.machines())
                .extracting(machine -> machine.layer().name().orElseThrow())
                .containsExactly("lab");
        assertThat(reading.problems())
                .containsExactly("`export.xlsx` sheet vInfo row 2 is longer than 1048576 characters, and is not read");
    }

    @Test
    void aSheetWhoseTitlesAreTooLongIsRefused() {
        Zips workbook = longTexts(longRow(1) + row(2, "lab", "VMware ESXi 8.0 or later"));

        assertThatThrownBy(() -> Readings.workbook(workbook.bytes()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`export.xlsx` sheet vInfo row 1 is longer than 1048576 characters, and is not read");
    }

    /** One that writes all its cells in the first column, so that only their number makes it long. */
    private static String longRow(int number) {
        return "<row r='" + number + "'>" + ("<c r='A" + number + "' t='s'><v>0</v></c>").repeat(17) + "</row>";
    }

    private static Zips longTexts(String data) {
        return Zips.sheet("vInfo", data)
                .part("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(1 << 16) + "</t></si></sst>");
    }

    @Test
    void aWorkbookOfSomethingElseIsRefused() {
        assertThatThrownBy(
                        () -> Readings.workbook(Zips.sheet("Budget", "<row/>").bytes()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`export.xlsx` has neither a sheet vInfo nor a sheet vHost, as exports of RVTools have");
        assertThatThrownBy(() -> Readings.workbook(Zips.sheet("vInfo", "").bytes()))
                .hasMessage("`export.xlsx` sheet vInfo is empty");
        assertThatThrownBy(() -> Readings.workbook(Arrays.copyOf(RvtoolsFile.estate(), 900)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`export.xlsx` is a ZIP file that was cut off: its table of contents is missing");
    }

    @Test
    void recognizesWorkbooksAmongZipFiles() throws IOException {
        assertThat(reader.format()).isEqualTo("RVTools XLSX");
        assertThat(reader.recognizes(Arrays.copyOf(RvtoolsFile.estate(), InventoryReader.PREFIX_LENGTH)))
                .isTrue();
        assertThat(reader.recognizes(Zips.sheet("vInfo", "").bytes())).isTrue();
        assertThat(reader.recognizes("PK, the product".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(reader.recognizes(Zips.workbook().part("a", "").bytes())).isTrue();
        assertThat(reader.recognizes(document())).isFalse();
        assertThat(reader.recognizes(new byte[] {'P', 'K', 3, 4})).isFalse();
    }

    private static byte[] document() throws IOException {
        return Zips.workbook()
                .without("xl/workbook.xml")
                .without("xl/_rels/workbook.xml.rels")
                .without("xl/sharedStrings.xml")
                .without("_rels/.rels")
                .part("word/document.xml", "<document/>")
                .bytes();
    }

    private static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (String cell : cells) {
            row.append("<c t='inlineStr'><is><t>" + cell + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
