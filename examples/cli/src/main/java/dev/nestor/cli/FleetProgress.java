package dev.nestor.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A bar for people who wait, by how much was read of all there is to read. Nobody sees one but on a terminal. */
final class FleetProgress {

    private static final int WIDTH = 30;

    private final Messages messages;
    private final boolean shown;
    private final long total;
    private long read;
    private long percent = -1;

    /** @param total in bytes; zero if nobody knows */
    FleetProgress(Messages messages, boolean shown, long total) {
        this.messages = messages;
        this.shown = shown && total > 0;
        this.total = total;
    }

    /** The same stream, whose bytes are counted. */
    InputStream counting(InputStream in) {
        return shown ? new Counting(in) : in;
    }

    void done() {
        messages.show("");
    }

    private void add(long bytes) {
        read += Math.max(0, bytes);
        long now = Math.min(100, 100 * read / total);
        if (now > percent) {
            percent = now;
            messages.show(bar(now));
        }
    }

    static String bar(long percent) {
        int full = (int) (WIDTH * percent / 100);
        return "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + percent + " %";
    }

    private final class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int letter = super.read();
            add(letter < 0 ? 0 : 1);
            return letter;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            add(count);
            return count;
        }
    }
}
