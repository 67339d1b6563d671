package dev.nestor.cli;

import dev.nestor.spi.json.JsonLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** The lines of a file of JSON Lines, one after the other. Never more than one is kept, and only as much as may be read. */
final class JsonLines {

    private static final int LONGEST = (int) JsonLimits.DEFAULT.maxBytes();
    private static final int BUFFER = 1 << 16;

    /**
     * A line that is not blank.
     *
     * @param number from 1, counting blank lines too
     * @param length in bytes, of which no more are kept than a document may have
     */
    record Line(int number, InputStream content, long length) {

        boolean isTooLong() {
            return length > LONGEST;
        }
    }

    private final Consumer<Line> reader;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private long length;
    private boolean blank = true;

    private JsonLines(Consumer<Line> reader) {
        this.reader = reader;
    }

    /**
     * Hands each line to {@code reader}, before the next one is read.
     *
     * @throws IOException if {@code in} throws it, or is not UTF-8
     */
    static void read(InputStream in, Consumer<Line> reader) throws IOException {
        JsonLines lines = new JsonLines(reader);
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            lines.checkEncoding(buffer, read);
            lines.add(buffer, read);
        }
        lines.end();
    }

    // Some shells write UTF-16, whose lines do not end where these do.
    private void checkEncoding(byte[] buffer, int until) throws IOException {
        int mark = until < 2 ? 0 : (buffer[0] & 0xFF) << 8 | (buffer[1] & 0xFF);
        if (number == 0 && length == 0 && (mark == 0xFEFF || mark == 0xFFFE)) {
            throw new IOException("it is UTF-16, and JSON Lines are UTF-8");
        }
    }

    private void add(byte[] buffer, int until) {
        for (int i = 0; i < until; i++) {
            if (buffer[i] == '\n') {
                end();
            } else {
                add(buffer[i]);
            }
        }
    }

    private void add(byte letter) {
        blank &= letter == ' ' || letter == '\t' || letter == '\r';
        length++;
        if (length <= LONGEST) {
            line.write(letter);
        }
    }

    private void end() {
        number++;
        if (!blank) {
            reader.accept(new Line(number, new ByteArrayInputStream(line.toByteArray()), length));
        }
        line.reset();
        length = 0;
        blank = true;
    }
}
