package dev.nestor.rule;

/** A word with {@code #} for digits, such as {@code standard_d#s_v5}. */
final class Shape {

    private static final char DIGITS = '#';

    private Shape() {}

    /** Whether {@code word} is of this shape from its first letter to its last. */
    static boolean matches(String shape, String word) {
        int at = 0;
        for (int i = 0; i < shape.length(); i++) {
            int next = shape.charAt(i) == DIGITS ? behindNumbers(word, at) : behind(word, at, shape.charAt(i));
            if (next == at) {
                return false;
            }
            at = next;
        }
        return at == word.length();
    }

    private static int behind(String word, int at, char letter) {
        return at < word.length() && word.charAt(at) == letter ? at + 1 : at;
    }

    /** Behind {@code 8}, or {@code 8-4}: a machine with eight processors, four of them in use. */
    private static int behindNumbers(String word, int at) {
        int end = behindDigits(word, at);
        if (end == at || end == word.length() || word.charAt(end) != '-') {
            return end;
        }
        int second = behindDigits(word, end + 1);
        return second == end + 1 ? end : second;
    }

    private static int behindDigits(String word, int at) {
        int end = at;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        return end;
    }
}
