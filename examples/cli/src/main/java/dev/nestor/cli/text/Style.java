package dev.nestor.cli.text;

import java.util.Arrays;

/**
 * How a piece of text stands out.
 *
 * <p>A style is marked by a control character on both sides, and becomes a control sequence only when a page is
 * finished: until then a styled text measures as a plain one, and control characters of somebody else's text cannot do
 * more than change its colour.
 */
enum Style {
    STRONG('\u0002', "1"),
    FAINT('\u0003', "2"),
    GOOD('\u0004', "1;32"),
    DOUBTFUL('\u0005', "1;33"),
    BAD('\u0006', "1;31");

    private static final char PLAIN = '\u0001';
    private static final String[] SEQUENCES = sequences();

    private final char mark;
    private final String sequence;

    Style(char mark, String sequence) {
        this.mark = mark;
        this.sequence = sequence;
    }

    String of(String text) {
        return mark + text + PLAIN;
    }

    /** The text for a terminal: with its styles, if it may have any, and without other control characters. */
    static String finish(CharSequence text, boolean colour) {
        StringBuilder finished = new StringBuilder(text.length() + 64);
        text.codePoints().forEach(letter -> {
            if (!Printable.isHidden(letter) || letter == '\n') {
                finished.appendCodePoint(letter);
            } else if (!isMark(letter)) {
                finished.append('?');
            } else if (colour) {
                finished.append("\u001b[").append(SEQUENCES[letter]).append('m');
            }
        });
        return finished.toString();
    }

    static boolean isMark(int letter) {
        return letter > 0 && letter < SEQUENCES.length;
    }

    /** What a terminal wants for each mark. */
    private static String[] sequences() {
        String[] sequences = new String[values().length + 2];
        Arrays.fill(sequences, "0");
        for (Style style : values()) {
            sequences[style.mark] = style.sequence;
        }
        return sequences;
    }
}
