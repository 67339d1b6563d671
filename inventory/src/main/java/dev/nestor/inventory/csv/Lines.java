package dev.nestor.inventory.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a text. One that is too long is cut, and told to be. */
final class Lines {

    /** The most characters of a line that are kept. */
    static final int LONGEST = 1 << 20;

    private static final int END = -1;

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param cut whether there was more of it than is kept
     */
    record Line(long number, String text, boolean cut) {}

    private final Reader reader;
    private final char[] buffer = new char[1 << 14];
    private final Deque<Line> again = new ArrayDeque<>();
    private int next;
    private int end;
    private long number;

    Lines(Reader reader) {
        this.reader = reader;
    }

    Optional<Line> next() throws IOException {
        return again.isEmpty() ? read() : Optional.of(again.pop());
    }

    /** Gives these lines, in their order, once more. */
    void putBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            again.push(lines.get(i));
        }
    }

    private Optional<Line> read() throws IOException {
        int character = character();
        if (character == END) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        while (character != END && character != '\n' && character != '\r') {
            if (text.length() < LONGEST) {
                text.append((char) character);
            } else {
                cut = true;
            }
            character = character();
        }
        if (character == '\r' && character() != '\n') {
            stepBack();
        }
        number++;
        return Optional.of(new Line(number, text.toString(), cut));
    }

    private int character() throws IOException {
        if (next == end) {
            end = Math.max(0, reader.read(buffer));
            next = 0;
        }
        return end == 0 ? END : buffer[next++];
    }

    // At the end of the text there is nothing to step back over.
    private void stepBack() {
        if (next > 0) {
            next--;
        }
    }
}
