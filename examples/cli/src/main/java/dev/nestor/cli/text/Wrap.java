package dev.nestor.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Measures text as a terminal shows it, and breaks it into lines. */
final class Wrap {

    private static final String DOTS = "...";

    private Wrap() {}

    /** How many columns {@code text} takes: none for marks and combining letters, two for East Asian ones. */
    static int width(String text) {
        return text.codePoints().map(Wrap::width).sum();
    }

    /** {@code text} with blanks behind it, so that it takes {@code width} columns or more. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** {@code text}, or as much of it as fits into {@code width} columns with dots behind it. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int room = width - DOTS.length();
        for (int letter : text.codePoints().toArray()) {
            room -= width(letter);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return width < DOTS.length() ? "" : kept + DOTS;
    }

    /** The words of {@code text} on lines of at most {@code width} columns; a longer word has a line of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : words(text)) {
            int needed = width(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(used == 0 ? "" : " ").append(word);
            used += needed + (used == 0 ? 0 : 1);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\n') {
                if (end > start) {
                    words.add(text.substring(start, end));
                }
                start = end + 1;
            }
        }
        return words;
    }

    private static int width(int letter) {
        if (Style.isMark(letter)) {
            return 0;
        }
        return letter < 0x300 ? 1 : foreignWidth(letter);
    }

    private static int foreignWidth(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(letter) ? 2 : 1;
    }

    // Hangul, the scripts of China and Japan, full-width forms, and pictures.
    private static boolean isWide(int letter) {
        return (letter >= 0x1100 && letter <= 0x115F)
                || (letter >= 0x2E80 && letter <= 0xA4CF)
                || (letter >= 0xAC00 && letter <= 0xD7A3)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0xFE30 && letter <= 0xFE6F)
                || (letter >= 0xFF00 && letter <= 0xFF60)
                || (letter >= 0xFFE0 && letter <= 0xFFE6)
                || (letter >= 0x1F300 && letter <= 0x1FAFF)
                || (letter >= 0x20000 && letter <= 0x3FFFD);
    }
}
