package dev.nestor.inventory.xlsx;

import dev.nestor.inventory.esx.Quote;
import java.io.Closeable;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook, which is a ZIP file. */
final class ZipParts implements Closeable {

    static final int MOST_PARTS = 10_000;

    /** The most bytes of the table of contents, which is kept in memory. */
    private static final long LARGEST_CONTENTS = 4L << 20;

    private static final int END_LENGTH = 22;
    private static final int LONGEST_END = END_LENGTH + 0xFFFF;
    private static final int END_SIGNATURE = 0x06054B50;

    private final ZipFile file;
    private final Map<String, ZipEntry> parts;
    private final long length;

    private ZipParts(ZipFile file, Map<String, ZipEntry> parts, long length) {
        this.file = file;
        this.parts = parts;
        this.length = length;
    }

    /** @param file deleted, and read until this is closed */
    static ZipParts open(File file) throws IOException {
        checkEnd(file);
        long length = file.length();
        try {
            return of(new ZipFile(file, ZipFile.OPEN_READ | ZipFile.OPEN_DELETE), length);
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new DamagedWorkbook("is a damaged ZIP file", damaged);
        }
    }

    // Comments of parts are decoded with their names, and bytes in them that are no text are an illegal argument.
    private static ZipParts of(ZipFile zip, long length) throws IOException {
        try {
            return new ZipParts(zip, parts(zip), length);
        } catch (RuntimeException damaged) {
            zip.close();
            throw damaged;
        }
    }

    /** @param name case does not count */
    Optional<InputStream> open(String name) {
        ZipEntry part = parts.get(name.toLowerCase(Locale.ROOT));
        if (part == null) {
            return Optional.empty();
        }
        long packed = Math.min(part.getCompressedSize(), length);
        try {
            return Optional.of(new GuardedPart(part.getName(), file.getInputStream(part), packed));
        } catch (IOException damaged) {
            throw new DamagedWorkbook("has a damaged part " + Quote.of(name), damaged);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static Map<String, ZipEntry> parts(ZipFile file) {
        Map<String, ZipEntry> parts = new HashMap<>();
        for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            parts.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry);
        }
        return parts;
    }

    // Before the table of contents is taken into memory: what stands at the end says how large it is.
    private static void checkEnd(File file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file, "r")) {
            byte[] end = new byte[(int) Math.min(bytes.length(), LONGEST_END)];
            bytes.seek(bytes.length() - end.length);
            bytes.readFully(end);
            boolean found = false;
            for (int i = end.length - END_LENGTH; i >= 0; i--) {
                if (number(end, i, 4) == END_SIGNATURE) {
                    found = true;
                    checkContents(number(end, i + 10, 2), number(end, i + 12, 4));
                }
            }
            if (!found) {
                throw new DamagedWorkbook("is a ZIP file that was cut off: its table of contents is missing");
            }
        }
    }

    private static void checkContents(long parts, long length) {
        if (parts > MOST_PARTS || length > LARGEST_CONTENTS) {
            throw new DamagedWorkbook("is a ZIP file with more than " + MOST_PARTS + " parts");
        }
    }

    private static long number(byte[] bytes, int offset, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | (bytes[offset + i] & 0xFF);
        }
        return number;
    }
}
