package dev.nestor.inventory.xlsx;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Bytes that may be more than memory holds: first written, one after another, and then read from anywhere. They are in a
 * temporary file that nobody else may read, and that is gone when this is closed. For one thread.
 */
final class Spool implements Closeable {

    private static final int PAGE = 1 << 12;
    private static final int KEPT_PAGES = 1 << 10;
    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final OutputStream out;
    private final byte[][] pages = new byte[KEPT_PAGES][];
    /** Which page of the file is in each place of {@link #pages}. */
    private final long[] numbers = new long[KEPT_PAGES];

    private long length;

    private Spool(FileChannel file) {
        this.file = file;
        this.out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
        Arrays.fill(numbers, -1);
    }

    static Spool open() throws IOException {
        Path path = Files.createTempFile("nestor-", ".spool");
        try {
            return new Spool(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    /** How many bytes were written. */
    long length() {
        return length;
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
        length += bytes.length;
    }

    /** Ends writing, so that all can be read. */
    void finish() throws IOException {
        out.flush();
    }

    /** @param offset of the first byte; {@code count} bytes were written from there on */
    byte[] read(long offset, int count) throws IOException {
        byte[] bytes = new byte[count];
        int done = 0;
        while (done < count) {
            byte[] page = page((offset + done) / PAGE);
            int begin = (int) ((offset + done) % PAGE);
            int part = Math.min(count - done, PAGE - begin);
            System.arraycopy(page, begin, bytes, done, part);
            done += part;
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    // Each page has one place where it may be kept. What is read together was mostly written together.
    private byte[] page(long number) throws IOException {
        int place = (int) (number % KEPT_PAGES);
        if (numbers[place] != number) {
            pages[place] = load(number);
            numbers[place] = number;
        }
        return pages[place];
    }

    private byte[] load(long number) throws IOException {
        ByteBuffer page = ByteBuffer.allocate(PAGE);
        int count = 0;
        while (count >= 0 && page.hasRemaining()) {
            count = file.read(page, number * PAGE + page.position());
        }
        return page.array();
    }
}
