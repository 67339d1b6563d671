package dev.nestor.inventory.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The texts that the cells of a workbook point to. They are those of all its sheets, and nobody asks for most of them, so
 * they are kept in temporary files: the texts one behind another, and where each of them begins. For one thread.
 */
final class SharedStrings implements Closeable {

    /** The most texts of a workbook: about a hundred for each row that a sheet can have. */
    static final int MOST = 100_000_000;

    private final Spool texts;
    private final Spool beginnings;
    private int count;

    private SharedStrings(Spool texts, Spool beginnings) {
        this.texts = texts;
        this.beginnings = beginnings;
    }

    static SharedStrings none() throws IOException {
        Spool texts = Spool.open();
        try {
            return new SharedStrings(texts, Spool.open());
        } catch (IOException | RuntimeException failure) {
            texts.close();
            throw failure;
        }
    }

    /** @throws DamagedWorkbook if they cannot be read to their end, or are more than {@code most} */
    static SharedStrings read(Xml xml, int most) throws IOException {
        SharedStrings strings = none();
        try (xml) {
            strings.addAll(xml, most);
            return strings;
        } catch (IOException | RuntimeException failure) {
            strings.close();
            throw failure;
        }
    }

    /** Empty if there is no such text. */
    Optional<String> get(String index) throws IOException {
        int number = number(index);
        if (number < 0 || number >= count) {
            return Optional.empty();
        }
        ByteBuffer bounds = ByteBuffer.wrap(beginnings.read((long) number * Long.BYTES, 2 * Long.BYTES));
        long begin = bounds.getLong();
        long end = bounds.getLong();
        return Optional.of(new String(texts.read(begin, (int) (end - begin)), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        try (texts) {
            beginnings.close();
        }
    }

    private void addAll(Xml xml, int most) throws IOException {
        while (xml.next()) {
            if (xml.isStart("si")) {
                if (count == most) {
                    throw new DamagedWorkbook("has more than " + most + " shared texts");
                }
                add(Text.of(xml, "si"));
            }
        }
        // The end of the last one is where the next would begin.
        beginNext();
        texts.finish();
        beginnings.finish();
    }

    private void add(String text) throws IOException {
        beginNext();
        texts.write(text.getBytes(StandardCharsets.UTF_8));
        count++;
    }

    private void beginNext() throws IOException {
        beginnings.write(ByteBuffer.allocate(Long.BYTES).putLong(texts.length()).array());
    }

    private static int number(String index) {
        try {
            return Integer.parseInt(index.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
