package dev.nestor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts a workbook together. A part that is empty, or that there is none of, is as it should be. */
final class WorkbookParts {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final List<Part> PARTS = List.of(
            new Part("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"),
            new Part("xl/sharedStrings.xml", "<sst/>"),
            new Part("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>"),
            new Part(
                    "xl/workbook.xml",
                    "<workbook xmlns:r='" + RELATIONS + "'><sheets><sheet name='vInfo' sheetId='1' r:id='r1'/>"
                            + "<sheet name='vHost' sheetId='2' r:id='r2'/></sheets></workbook>"),
            new Part(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml")
                            + relation("r2", "worksheet", "worksheets/sheet2.xml")
                            + relation("s", "sharedStrings", "sharedStrings.xml") + "</Relationships>"),
            new Part(
                    "_rels/.rels",
                    "<Relationships>" + relation("w", "officeDocument", "xl/workbook.xml") + "</Relationships>"));

    /** One part of a workbook, and how it looks where nothing else is said. */
    private record Part(String name, String usual) {}

    private WorkbookParts() {}

    static byte[] zipped(byte[] content) throws IOException {
        List<byte[]> pieces = Pieces.of(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < PARTS.size(); i++) {
                byte[] piece = i < pieces.size() ? pieces.get(i) : new byte[0];
                zip.putNextEntry(new ZipEntry(PARTS.get(i).name()));
                zip.write(piece.length > 0 ? piece : PARTS.get(i).usual().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATIONS + "/" + type + "' Target='" + target + "'/>";
    }
}
