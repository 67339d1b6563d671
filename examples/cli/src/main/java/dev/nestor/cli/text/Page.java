package dev.nestor.cli.text;

import java.util.List;

/** A text while it is written, line by line, as wide as the screen. */
final class Page {

    private final Screen screen;
    private final StringBuilder text = new StringBuilder();
    private boolean gap;

    Page(Screen screen) {
        this.screen = screen;
    }

    int width() {
        return screen.width();
    }

    Signs signs() {
        return Signs.of(screen);
    }

    /** One line, however long it is. */
    Page line(String line) {
        if (gap && !text.isEmpty()) {
            text.append('\n');
        }
        gap = false;
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** An empty line before whatever comes next. */
    Page gap() {
        gap = true;
        return this;
    }

    Page heading(String heading) {
        return gap().line(Style.STRONG.of(heading));
    }

    /** Words that fill the lines, behind {@code indent} blanks. */
    Page paragraph(int indent, String words) {
        return paragraph(indent, "", words);
    }

    /** Words that fill the lines to the right of {@code lead}, which stands on the first line behind the blanks. */
    Page paragraph(int indent, String lead, String words) {
        int left = indent + Wrap.width(lead);
        List<String> lines = Wrap.lines(words, Math.max(width() / 3, width() - left));
        line(" ".repeat(indent) + lead + lines.get(0));
        lines.subList(1, lines.size()).forEach(line -> line(" ".repeat(left) + line));
        return this;
    }

    /** Lines that must stay as they are, such as a command, behind {@code indent} blanks. */
    Page verbatim(int indent, String lines) {
        lines.lines().forEach(line -> line(" ".repeat(indent) + line));
        return this;
    }

    /** A line over the whole width, with a title in it. */
    Page rule(String title) {
        String line = signs().horizontal();
        int rest = Math.max(2, width() - Wrap.width(title) - 4);
        return gap().line(line.repeat(2) + " " + Style.STRONG.of(title) + " " + line.repeat(rest))
                .gap();
    }

    String text() {
        return Style.finish(text, screen.colour());
    }
}
