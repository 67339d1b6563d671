package dev.nestor.cli.text;

/**
 * Text out of files, as it may be shown: on one line, and without what could speak to the terminal, turn the order of the letters
 * around, or stand in between unseen.
 */
public final class Printable {

    private Printable() {}

    /** The same with a {@code ?} for each letter that nobody would see. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(letter -> isHidden(letter) ? '?' : letter).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
