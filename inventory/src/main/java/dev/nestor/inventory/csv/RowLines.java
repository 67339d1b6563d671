package dev.nestor.inventory.csv;

import dev.nestor.inventory.csv.Lines.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of rows: lines, joined where a quoted field goes on in the next one. */
final class RowLines {

    static final int MOST_LINES = 200;
    /** The most characters that are looked through in vain for closing quotes, so that no file takes for ever. */
    static final long MOST_IN_VAIN = 64L << 20;

    private static final String UNCLOSED = "has a quote that is not closed";

    /**
     * A row before it is taken apart.
     *
     * @param line where it begins
     * @param complaint why it is none
     */
    record Text(long line, String text, Optional<String> complaint) {}

    private final Lines lines;
    private final char separator;
    private long inVain;

    RowLines(Lines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
    }

    Optional<Text> next() throws IOException {
        Optional<Line> line = lines.next();
        return line.isPresent() ? Optional.of(begin(line.get())) : Optional.empty();
    }

    private Text begin(Line first) throws IOException {
        if (first.cut()) {
            return broken(first, "is longer than " + Lines.LONGEST + " characters");
        }
        Quoting quoting = new Quoting(separator);
        quoting.read(first.text());
        if (quoting.isBroken()) {
            return broken(first, "has text behind a closing quote");
        }
        return quoting.isOpen() ? join(first, quoting) : new Text(first.number(), first.text(), Optional.empty());
    }

    private Text join(Line first, Quoting quoting) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        List<Line> more = new ArrayList<>();
        while (quoting.isOpen()) {
            Optional<Line> line = more.size() < MOST_LINES && inVain < MOST_IN_VAIN ? lines.next() : Optional.empty();
            line.ifPresent(more::add);
            if (line.isEmpty() || line.get().cut() || text.length() > Lines.LONGEST) {
                return giveUp(first, more, text.length());
            }
            quoting.read("\n");
            quoting.read(line.get().text());
            if (quoting.isBroken()) {
                return giveUp(first, more, text.length());
            }
            text.append('\n').append(line.get().text());
        }
        return new Text(first.number(), text.toString(), Optional.empty());
    }

    // The lines behind it are most likely rows of their own.
    private Text giveUp(Line first, List<Line> more, int characters) {
        inVain += characters;
        lines.putBack(more);
        return broken(first, UNCLOSED);
    }

    private static Text broken(Line first, String complaint) {
        return new Text(first.number(), "", Optional.of(complaint));
    }
}
