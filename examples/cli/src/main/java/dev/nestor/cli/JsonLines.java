package dev.nestor.cli;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonLimits;
import dev.nestor.spi.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The lines of a file of JSON Lines, one after the other. Never more than one is kept, and only as much as may be read. */
final class JsonLines {

    private static final int LONGEST = (int) JsonLimits.DEFAULT.maxBytes();
    // To be told its length, a line that is too long is read on; not for ever, since some devices know no end of line.
    private static final long ENDLESS = 64L << 20;
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

        /**
         * The document on it.
         *
         * @param source what the document calls itself
         * @param file the quoted name of the file, for messages
         * @throws InputException if it is none
         */
        JsonValue parse(String source, String file) {
            if (isTooLong()) {
                throw new InputException(file + " line " + number + " is too long: " + length + " bytes");
            }
            try {
                return Json.parse(source, content);
            } catch (JsonException wrong) {
                throw wrong(file, wrong);
            } catch (IOException failure) {
                throw new InputException(file + " line " + number + ": " + failure.getMessage());
            }
        }

        /** What is wrong with the document on it. To its parser it is a document of its own, of one line. */
        InputException wrong(String file, JsonException wrong) {
            String pointer = wrong.pointer().isEmpty() ? "" : ", `" + wrong.pointer() + "`";
            return new InputException(
                    file + " line " + number + ", column " + wrong.column() + pointer + ": " + wrong.reason());
        }
    }

    private final Predicate<Line> reader;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private long length;
    private boolean blank = true;
    private boolean found;

    private JsonLines(Predicate<Line> reader) {
        this.reader = reader;
    }

    /**
     * Hands each line to {@code reader}, before the next one is read.
     *
     * @throws IOException if {@code in} throws it, is not UTF-8, or has a line of more than 64 MiB
     */
    static void read(InputStream in, Consumer<Line> reader) throws IOException {
        find(in, line -> {
            reader.accept(line);
            return false;
        });
    }

    /** Whether there is such a line; those behind the first one are not read. */
    static boolean find(InputStream in, Predicate<Line> wanted) throws IOException {
        JsonLines lines = new JsonLines(wanted);
        byte[] buffer = new byte[BUFFER];
        int read = in.read(buffer);
        while (read >= 0 && !lines.found) {
            lines.checkEncoding(buffer, read);
            lines.add(buffer, read);
            lines.checkLength();
            read = in.read(buffer);
        }
        lines.end();
        return lines.found;
    }

    // Some shells write UTF-16, whose lines do not end where these do.
    private void checkEncoding(byte[] buffer, int until) throws IOException {
        int mark = until < 2 ? 0 : (buffer[0] & 0xFF) << 8 | (buffer[1] & 0xFF);
        if (number == 0 && length == 0 && (mark == 0xFEFF || mark == 0xFFFE)) {
            throw new IOException("it is UTF-16, and JSON Lines are UTF-8");
        }
    }

    private void checkLength() throws IOException {
        if (length > ENDLESS) {
            throw new IOException("line " + (number + 1) + " is longer than " + (ENDLESS >> 20) + " MiB");
        }
    }

    private void add(byte[] buffer, int until) {
        for (int i = 0; i < until && !found; i++) {
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
        if (!blank && !found) {
            found = reader.test(new Line(number, new ByteArrayInputStream(line.toByteArray()), length));
        }
        line.reset();
        length = 0;
        blank = true;
    }
}
