package dev.nestor.inventory.xlsx;

import dev.nestor.inventory.esx.Quote;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of Excel. It and its shared texts are kept in temporary files, because its parts stand in no order; its rows
 * are read one at a time. For one thread.
 */
public final class Workbook implements Closeable {

    /** The most bytes of a file. */
    static final long LARGEST = 1L << 30;

    private static final int MOST_SHEETS = 1_000;
    private static final String USUAL_PLACE = "xl/workbook.xml";

    private final ZipParts parts;
    private final Relations relations;
    private final Map<String, String> sheets;
    private @Nullable SharedStrings texts;

    private Workbook(ZipParts parts, Relations relations, Map<String, String> sheets) {
        this.parts = parts;
        this.relations = relations;
        this.sheets = sheets;
    }

    /**
     * Takes a copy of a workbook.
     *
     * @param content left open
     * @throws DamagedWorkbook if it is none
     */
    public static Workbook open(InputStream content) throws IOException {
        try (TemporaryFile file = TemporaryFile.create(".xlsx")) {
            copy(content, file.path());
            return open(file.path());
        }
    }

    private static Workbook open(Path file) throws IOException {
        ZipParts parts = ZipParts.open(file.toFile());
        try {
            String main = Relations.of("", parts).byType("/officeDocument").orElse(USUAL_PLACE);
            InputStream content =
                    parts.open(main).orElseThrow(() -> new DamagedWorkbook("is a ZIP file without a workbook"));
            Relations relations = Relations.of(main, parts);
            return new Workbook(parts, relations, sheets(new Xml(main, content), relations));
        } catch (IOException | RuntimeException failure) {
            parts.close();
            throw failure;
        }
    }

    /** The names of the sheets that can be read, in their order. */
    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /**
     * The rows of a sheet, from the first on.
     *
     * @param sheet one of {@link #sheets}
     */
    public SheetRows rows(String sheet) throws IOException {
        String part = Optional.ofNullable(sheets.get(sheet)).orElseThrow();
        return new SheetRows(new Xml(part, content(part)), texts());
    }

    @Override
    public void close() throws IOException {
        SharedStrings read = texts;
        try (parts) {
            if (read != null) {
                read.close();
            }
        }
    }

    private SharedStrings texts() throws IOException {
        SharedStrings read = texts;
        if (read == null) {
            Optional<String> part = relations.byType("/sharedStrings");
            read = part.isPresent()
                    ? SharedStrings.read(new Xml(part.get(), content(part.get())), SharedStrings.MOST)
                    : SharedStrings.none();
            texts = read;
        }
        return read;
    }

    private InputStream content(String part) throws IOException {
        return parts.open(part).orElseThrow(() -> new DamagedWorkbook("lacks its part " + Quote.of(part)));
    }

    /**
     * Whether two sheets are one part of the file.
     *
     * @param sheet one of {@link #sheets}, as {@code other} is
     */
    public boolean areOne(String sheet, String other) {
        return String.valueOf(sheets.get(sheet)).equalsIgnoreCase(String.valueOf(sheets.get(other)));
    }

    private static Map<String, String> sheets(Xml xml, Relations relations) throws IOException {
        Map<String, String> sheets = new LinkedHashMap<>();
        try (xml) {
            while (xml.next() && sheets.size() < MOST_SHEETS) {
                if (xml.isStart("sheet")) {
                    Optional<String> part = xml.foreignAttribute("id").flatMap(relations::byId);
                    part.ifPresent(
                            name -> sheets.putIfAbsent(xml.attribute("name").orElse(""), name));
                }
            }
        }
        return Collections.unmodifiableMap(sheets);
    }

    private static void copy(InputStream content, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                length += count;
                if (length > LARGEST) {
                    throw new DamagedWorkbook("is larger than " + (LARGEST >> 20) + " MiB");
                }
                out.write(buffer, 0, count);
            }
        }
    }
}
