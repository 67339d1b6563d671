package dev.nestor.inventory.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

        assertThat(rows(workbook, "vInfo").stream().map(SheetRow::cells))
                .containsExactly(
                        List.of("shared", "inline"),
                        List.of("4096", "", "true", "text"),
                        List.of("45714.537", "#N/A", "2025-02-26"),
                        List.of("1", "", "2000"));
        assertThat(rows(workbook, "vInfo").stream().map(SheetRow::number)).containsExactly(1L, 2L, 3L, 4L);
    }

    @ParameterizedTest(name = "address {0}")
    @ValueSource(strings = {"ZZZZZZ1", "XFE1", "1", "", "ÄA1"})
    void aCellInNoColumnIsToldOfAndTakesNoMemory(String address) throws IOException {
        List<SheetRow> rows =
                rows(Zips.sheet("vInfo", "<row r='1'><c r='" + address + "'><v>1</v></c></row>"), "vInfo");

        assertThat(rows.get(0).complaint()).hasValue("has a cell that is in no column of a sheet");
    }

    @Test
    void aSharedTextThatIsMissingIsToldOf() throws IOException {
        List<SheetRow> rows = rows(Zips.sheet("vInfo", "<row r='7'><c t='s'><v>99</v></c></row>"), "vInfo");

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
        assertThatThrownBy(() -> rows(Zips.sheet("vInfo", data), "vInfo"))
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
            assertThatThrownBy(() -> rows(workbook, "vInfo"))
                    .hasMessage("has a damaged part `xl/worksheets/sheet1.xml`");
        } finally {
            System.setErr(usual);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aCommentBehindAnEscapeOfACharsetIsNoWayAroundTheGuard() {
        String xml =
                "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><worksheet><sheetData><\u001B(J!-- x --></sheetData></worksheet>";
        Zips workbook = Zips.workbook("vInfo").part("xl/worksheets/sheet1.xml", xml);

        assertThatThrownBy(() -> rows(workbook, "vInfo")).hasMessage("has a damaged part `xl/worksheets/sheet1.xml`");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void charactersOfWhichOneHalfLooksLikeATagAreNone(String charset) throws IOException {
        String wide = Zips.sheetXml("<row><c t='str'><v>%s</v></c></row>").replace("UTF-8", "UTF-16");
        Zips few = Zips.workbook("vInfo")
                .part(
                        "xl/worksheets/sheet1.xml",
                        wide.formatted("\u3C21\u3C3F\u413C").getBytes(Charset.forName(charset)));
        Zips many = Zips.workbook("vInfo")
                .part(
                        "xl/worksheets/sheet1.xml",
                        wide.formatted("\u3C41".repeat(600_000)).getBytes(Charset.forName(charset)));

        assertThat(rows(few, "vInfo").get(0).cells()).containsExactly("\u3C21\u3C3F\u413C");
        assertThatThrownBy(() -> rows(many, "vInfo"))
                .hasMessage("has a part `xl/worksheets/sheet1.xml` with more than 1048576 bytes in one place");
    }

    @Test
    void elementsThatAreTooDeepAreRefused() {
        String data = "<row>" + "<x>".repeat(70) + "</x>".repeat(70) + "</row>";

        assertThatThrownBy(() -> rows(Zips.sheet("vInfo", data), "vInfo"))
                .hasMessage("has a part `xl/worksheets/sheet1.xml` with elements more than 64 deep");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<row><n%d/></row>",
                "<row n%d='1'/>",
                "<row xmlns:a='urn:n%d'/>",
                "<row xmlns:a%d='urn:n'/>",
                "<row xmlns:a='urn:%d' xmlns:b='urn:' a:b%d=''/>"
            })
    void aPartOfTooManyNamesIsRefusedBecauseAParserKeepsThem(String element) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < 10_001; i++) {
            data.append(element.replace("%d", Integer.toString(i)));
        }

        assertThatThrownBy(() -> rows(Zips.sheet("vInfo", data.toString()), "vInfo"))
                .isInstanceOf(DamagedWorkbook.class)
                .hasMessage(
                        "has a part `xl/worksheets/sheet1.xml` with more than 10000 different names, or names of more"
                                + " than 1048576 characters");
    }

    @Test
    void namesOfTooManyCharactersAreRefusedToo() {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            data.append("<n" + "n".repeat(900) + i + "/>");
        }

        assertThatThrownBy(() -> rows(Zips.sheet("vInfo", data.toString()), "vInfo"))
                .hasMessageContaining("names of more than 1048576 characters");
    }

    @Test
    void aTextWithoutAnEndIsRefused() {
        String data = "<row><c><v>" + "9".repeat(2 << 20) + "</v></c></row>";

        assertThatThrownBy(() -> rows(Zips.sheet("vInfo", data), "vInfo"))
                .hasMessage("has a part `xl/worksheets/sheet1.xml` with more than 1048576 bytes in one place");
    }

    @Test
    void aPartThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] bomb = bomb(20L << 20);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> rows(bomb, "vInfo"))
                .isInstanceOf(DamagedWorkbook.class)
                .hasMessageMatching(
                        "has a part `xl/worksheets/sheet1.xml` that unpacks to more than \\d+ MiB, as only a file"
                                + " does that is made to fill the memory");
    }

    @Test
    void aFileThatIsNoWorkbookSaysWhy() throws IOException {
        byte[] whole = Zips.sheet("vInfo", "<row/>").bytes();

        assertThatThrownBy(() -> rows(new byte[0], "vInfo")).hasMessageStartingWith("is a ZIP file that was cut off");
        assertThatThrownBy(() -> rows(Arrays.copyOf(whole, whole.length / 2), "vInfo"))
                .hasMessage("is a ZIP file that was cut off: its table of contents is missing");
        assertThatThrownBy(() -> rows(Zips.workbook("vInfo").without("xl/workbook.xml"), "vInfo"))
                .hasMessage("is a ZIP file without a workbook");
        assertThatThrownBy(() -> rows(Zips.workbook("vInfo"), "vInfo"))
                .hasMessage("lacks its part `xl/worksheets/sheet1.xml`");
    }

    @Test
    void aPartWithACommentThatIsNoTextIsADamagedFile() throws IOException {
        String whole =
                new String(Zips.sheet("vInfo", "<row/>").commented("München").bytes(), StandardCharsets.ISO_8859_1);
        byte[] damaged = whole.replace("M\u00C3\u00BC", "M\u00C3?").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> rows(damaged, "vInfo"))
                .isInstanceOf(DamagedWorkbook.class)
                .hasMessage("is a damaged ZIP file");
    }

    @Test
    void aFileOfTooManyPartsIsRefusedBeforeItsContentsAreRead() throws IOException {
        Zips many = Zips.sheet("vInfo", "<row/>");
        for (int i = 0; i <= ZipParts.MOST_PARTS; i++) {
            many.part("xl/media/" + i, "");
        }

        assertThatThrownBy(() -> rows(many, "vInfo")).hasMessage("is a ZIP file with more than 10000 parts");
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

    private static byte[] bomb(long size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] row = "<row><c><v>1</v></c></row>".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            byte[] head = Zips.workbook("vInfo").bytes();
            try (var parts = new java.util.zip.ZipInputStream(new ByteArrayInputStream(head))) {
                for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    parts.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < size; written += row.length) {
                zip.write(row);
            }
        }
        return bytes.toByteArray();
    }

    private static List<SheetRow> rows(Zips workbook, String sheet) throws IOException {
        return rows(workbook.bytes(), sheet);
    }

    private static List<SheetRow> rows(byte[] content, String sheet) throws IOException {
        List<SheetRow> all = new ArrayList<>();
        try (Workbook workbook = Workbook.open(new ByteArrayInputStream(content));
                SheetRows rows = workbook.rows(sheet)) {
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }
}
