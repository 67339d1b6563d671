package dev.nestor.inventory.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together by hand, part by part, right ones and wrong ones. */
public final class Zips {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private String comment = "";

    private Zips() {}

    /** A workbook with one sheet. */
    public static Zips sheet(String name, String sheetData) {
        return workbook(name).part("xl/worksheets/sheet1.xml", sheetXml(sheetData));
    }

    public static Zips workbook(String... sheets) {
        StringBuilder names = new StringBuilder();
        StringBuilder targets = new StringBuilder(
                "<Relationship Id='s' Type='" + RELATIONS + "/sharedStrings' Target='sharedStrings.xml'/>");
        for (int i = 1; i <= sheets.length; i++) {
            names.append("<sheet name='" + sheets[i - 1] + "' sheetId='" + i + "' r:id='r" + i + "'/>");
            targets.append("<Relationship Id='r" + i + "' Type='" + RELATIONS + "/worksheet' Target='worksheets/sheet"
                    + i + ".xml'/>");
        }
        return new Zips()
                .part("[Content_Types].xml", "<Types/>")
                .part(
                        "_rels/.rels",
                        relations("<Relationship Id='w' Type='" + RELATIONS
                                + "/officeDocument' Target='xl/workbook.xml'/>"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='" + RELATIONS + "'><sheets>" + names + "</sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", relations(targets.toString()))
                .part("xl/sharedStrings.xml", "<sst/>");
    }

    public static String sheetXml(String sheetData) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet><sheetData>" + sheetData
                + "</sheetData></worksheet>";
    }

    public Zips part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Zips part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Zips without(String name) {
        parts.remove(name);
        return this;
    }

    /** Gives each part a comment, which nobody reads. */
    public Zips commented(String text) {
        comment = text;
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setComment(comment);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String relations(String all) {
        return "<Relationships>" + all + "</Relationships>";
    }
}
