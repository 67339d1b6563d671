package dev.nestor.inventory.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {

    @Test
    void aCommentBehindAnEscapeOfACharsetIsNoWayAroundTheGuard() {
        String xml =
                "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><worksheet><sheetData><\u001B(J!-- x --></sheetData></worksheet>";
        Zips workbook = Zips.workbook("vInfo").part("xl/worksheets/sheet1.xml", xml);

        assertThatThrownBy(() -> Rows.of(workbook, "vInfo"))
                .hasMessage("has a damaged part `xl/worksheets/sheet1.xml`");
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

        assertThat(Rows.of(few, "vInfo").get(0).cells()).containsExactly("\u3C21\u3C3F\u413C");
        assertThatThrownBy(() -> Rows.of(many, "vInfo"))
                .hasMessage("has a part `xl/worksheets/sheet1.xml` with more than 1048576 bytes in one place");
    }

    @Test
    void elementsThatAreTooDeepAreRefused() {
        String data = "<row>" + "<x>".repeat(70) + "</x>".repeat(70) + "</row>";

        assertThatThrownBy(() -> Rows.of(Zips.sheet("vInfo", data), "vInfo"))
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

        assertThatThrownBy(() -> Rows.of(Zips.sheet("vInfo", data.toString()), "vInfo"))
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

        assertThatThrownBy(() -> Rows.of(Zips.sheet("vInfo", data.toString()), "vInfo"))
                .hasMessageContaining("names of more than 1048576 characters");
    }

    @Test
    void aTextWithoutAnEndIsRefused() {
        String data = "<row><c><v>" + "9".repeat(2 << 20) + "</v></c></row>";

        assertThatThrownBy(() -> Rows.of(Zips.sheet("vInfo", data), "vInfo"))
                .hasMessage("has a part `xl/worksheets/sheet1.xml` with more than 1048576 bytes in one place");
    }

    @Test
    void aPartThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] bomb = bomb(20L << 20);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> Rows.of(bomb, "vInfo"))
                .isInstanceOf(DamagedWorkbook.class)
                .hasMessageMatching(
                        "has a part `xl/worksheets/sheet1.xml` that unpacks to more than \\d+ MiB, as only a file"
                                + " does that is made to fill the memory");
    }

    @Test
    void aFileOfTooManyPartsIsRefusedBeforeItsContentsAreRead() throws IOException {
        Zips many = Zips.sheet("vInfo", "<row/>");
        for (int i = 0; i <= ZipParts.MOST_PARTS; i++) {
            many.part("xl/media/" + i, "");
        }

        assertThatThrownBy(() -> Rows.of(many, "vInfo")).hasMessage("is a ZIP file with more than 10000 parts");
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
}
