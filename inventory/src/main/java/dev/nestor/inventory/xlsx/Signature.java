package dev.nestor.inventory.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells workbooks from other ZIP files by the names of their first parts. */
public final class Signature {

    private static final String ZIP = "PK\3\4";
    private static final int NAME = 30;
    /** What other documents of the same family have their parts in. */
    private static final List<String> OTHERS = List.of("word/", "ppt/", "visio/");

    private Signature() {}

    /** Whether a file that begins with {@code prefix} may be a workbook. */
    public static boolean isWorkbook(byte[] prefix) {
        String text = new String(prefix, StandardCharsets.ISO_8859_1);
        if (!text.startsWith(ZIP) || text.length() <= NAME) {
            return false;
        }
        return text.contains("xl/") || (isOfFamily(text) && OTHERS.stream().noneMatch(text::contains));
    }

    private static boolean isOfFamily(String text) {
        return List.of("[Content_Types].xml", "_rels/.rels", "docProps/").stream()
                .anyMatch(name -> text.startsWith(name, NAME));
    }
}
