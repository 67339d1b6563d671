package dev.nestor.inventory.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    @Test
    void readsCellsOfAllKinds() throws IOException {
        Zips workbook = Zips.sheet("vInfo", """
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>inline</t></is></c></row>
                        <row r="2"><c r="A2"><v>4096.0</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="str"><f>A1</f><v>text</v></c></row>
                        <row r="3"><c r="A3"><v>45714.537</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="d"><v>2025-02-26</v></c></row>
                        <row><c><v>1</v></c><c t="s"/><c><v>2E3</v></c></row>
                        """)
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><r><t>shar</t></r><r><t>ed</t></r><rPh><t>read</t></rPh></si></sst>");

        assertThat(Rows.of(workbook, "vInfo").stream().map(SheetRow::cells))
                .containsExactly(
                        List.of("shared", "inline"),
                        List.of("4096", "", "true", "text"),
                        List.of("45714.537", "#N/A", "2025-02-26"),
                        List.of("1", "", "2000"));
        assertThat(Rows.of(workbook, "vInfo").stream().map(SheetRow::number)).containsExactly(1L, 2L, 3L, 4L);
    }

    @ParameterizedTest(name = "address {0}")
    @ValueSource(strings = {"ZZZZZZ1", "XFE1", "1", "", "ÄA1"})
    void aCellInNoColumnIsToldOfAndTakesNoMemory(String address) throws IOException {
        List<SheetRow> rows =
                Rows.of(Zips.sheet("vInfo", "<row r='1'><c r='" + address + "'><v>1</v></c></row>"), "vInfo");

        assertThat(rows.get(0).complaint()).hasValue("has a cell that is in no column of a sheet");
    }

    @Test
    void aSharedTextThatIsMissingIsToldOf() throws IOException {
        List<SheetRow> rows = Rows.of(Zips.sheet("vInfo", "<row r='7'><c t='s'><v>99</v></c></row>"), "vInfo");

        assertThat(rows.get(0).number()).isEqualTo(7);
        assertThat(rows.get(0).complaint()).hasValue("has a cell whose shared text is missing");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<row><c><v>1</v></c></rows>          | has a damaged part `xl/worksheets/sheet1.xml`",
                "<row><c><v>&bomb;</v></c></row>      | has a damaged part `xl/worksheets/sheet1.xml`",
                "<row><!-- secret --><c/></row>       | has a part `xl/worksheets/sheet1.xml` with a comment, a document type or an instruction, which spreadsheets do not have",
                "<row><c><v><![CDATA[1]]></v></c></row> | has a part `xl/worksheets/sheet1.xml` with a comment, a document type or an instruction, which spreadsheets do not have",
                "<row><?include file?></row>          | has a part `xl/worksheets/sheet1.xml` with a comment, a document type or an instruction, which spreadsheets do not have"
            })
    void aSheetThatIsDamagedSaysSo(String data, String complaint) {
        assertThatThrownBy(() -> Rows.of(Zips.sheet("vInfo", data), "vInfo"))
                .isInstanceOf(DamagedWorkbook.class)
                .hasMessage(complaint);
    }

    @Test
    void bytesThatAreNoCharactersAreRefusedWithoutAWordOnTheStandardErrorStream() {
        Zips workbook = Zips.workbook("vInfo")
                .part(
                        "xl/worksheets/sheet1.xml",
                        Zips.sheetXml("<row><c><v>für</v></c></row>").getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream usual = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> Rows.of(workbook, "vInfo"))
                    .hasMessage("has a damaged part `xl/worksheets/sheet1.xml`");
        } finally {
            System.setErr(usual);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFileThatIsNoWorkbookSaysWhy() throws IOException {
        byte[] whole = Zips.sheet("vInfo", "<row/>").bytes();

        assertThatThrownBy(() -> Rows.of(new byte[0], "vInfo"))
                .hasMessageStartingWith("is a ZIP file that was cut off");
        assertThatThrownBy(() -> Rows.of(Arrays.copyOf(whole, whole.length / 2), "vInfo"))
                .hasMessage("is a ZIP file that was cut off: its table of contents is missing");
        assertThatThrownBy(() -> Rows.of(Zips.workbook("vInfo").without("xl/workbook.xml"), "vInfo"))
                .hasMessage("is a ZIP file without a workbook");
        assertThatThrownBy(() -> Rows.of(Zips.workbook("vInfo"), "vInfo"))
                .hasMessage("lacks its part `xl/worksheets/sheet1.xml`");
    }

    @Test
    void aPartWithACommentThatIsNoTextIsADamagedFile() throws IOException {
        String whole =
                new String(Zips.sheet("vInfo", "<row/>").commented("München").bytes(), StandardCharsets.ISO_8859_1);
        byte[] damaged = whole.replace("M\u00C3\u00BC", "M\u00C3?").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Rows.of(damaged, "vInfo"))
                .isInstanceOf(DamagedWorkbook.class)
                .hasMessage("is a damaged ZIP file");
    }

    @Test
    void noBrokenByteBreaksMoreThanTheWorkbook() throws IOException {
        byte[] whole = Zips.sheet(
                        "vInfo", "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>4</v></c></row>".repeat(20))
                .part("xl/sharedStrings.xml", "<sst><si><t>lab</t></si></sst>")
                .bytes();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            byte[] broken = whole.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            check(broken, seed);
        }
    }

    @Test
    void noBrokenCharacterBreaksMoreThanTheSheet() throws IOException {
        byte[] whole = Zips.sheetXml(
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>x</t></is></c></row>")
                .getBytes(StandardCharsets.UTF_8);
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            byte[] broken = whole.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            check(
                    Zips.workbook("vInfo")
                            .part("xl/worksheets/sheet1.xml", broken)
                            .bytes(),
                    seed);
        }
    }

    private static void check(byte[] content, long seed) {
        try (Workbook workbook = Workbook.open(new ByteArrayInputStream(content))) {
            for (String sheet : workbook.sheets()) {
                try (SheetRows rows = workbook.rows(sheet)) {
                    while (rows.next().isPresent()) {
                        // Reading is all.
                    }
                }
            }
        } catch (DamagedWorkbook expected) {
            assertThat(expected.getMessage()).isNotBlank();
        } catch (IOException | RuntimeException unexpected) {
            throw new AssertionError("seed " + seed, unexpected);
        }
    }
}
