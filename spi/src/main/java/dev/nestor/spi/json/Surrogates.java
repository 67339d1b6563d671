package dev.nestor.spi.json;

/** Halves of surrogate pairs: Java's texts can hold them, and no encoding of a document can. */
final class Surrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private Surrogates() {}

    /** Whether there are none, not even in pairs, among the first {@code length} of {@code letters}. */
    static boolean isFree(char[] letters, int length) {
        for (int i = 0; i < length; i++) {
            if (Character.isSurrogate(letters[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return isWellFormed(text, i);
            }
        }
        return true;
    }

    private static boolean isWellFormed(String text, int start) {
        return text.substring(start).codePoints().noneMatch(Surrogates::isHalf);
    }

    /** The text with every half replaced. */
    static String repaired(String text) {
        if (isWellFormed(text)) {
            return text;
        }
        StringBuilder repaired = new StringBuilder();
        text.codePoints().forEach(character -> repaired.appendCodePoint(isHalf(character) ? REPLACEMENT : character));
        return repaired.toString();
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}
