package dev.nestor.version;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads dotted numbers, such as {@code 10.0.20348}, with an optional update such as {@code Update 3e}. */
final class VersionParser {

    static final int MOST_NUMBERS = 8;
    private static final int MOST_DIGITS = 9;

    private final String text;
    private final int[] numbers = new int[MOST_NUMBERS];
    private int count;
    private int position;

    VersionParser(String text) {
        this.text = text.strip().toLowerCase(Locale.ROOT);
    }

    Optional<int[]> numbers() {
        return dotted() && (atEnd() || update()) && atEnd() ? Optional.of(trim(numbers, count)) : Optional.empty();
    }

    /** One canonical form: zeros at the end say nothing. */
    static int[] trim(int[] numbers, int count) {
        int used = count;
        while (used > 1 && numbers[used - 1] == 0) {
            used--;
        }
        return Arrays.copyOf(numbers, used);
    }

    private boolean dotted() {
        if (!number()) {
            return false;
        }
        while (skip('.')) {
            if (!number()) {
                return false;
            }
        }
        return true;
    }

    // The update's number stands third, so that `7.0 Update 1` equals the `7.0.1` that the product itself prints.
    private boolean update() {
        skipBlanks();
        if (!skip("update") && !skip('u')) {
            return false;
        }
        skipBlanks();
        count = Math.max(count, 2);
        return count == 2 && number() && (atEnd() || letter());
    }

    private boolean letter() {
        char letter = text.charAt(position);
        if (letter < 'a' || letter > 'z' || count == MOST_NUMBERS) {
            return false;
        }
        numbers[count++] = letter - 'a' + 1;
        position++;
        return true;
    }

    private boolean number() {
        int start = position;
        while (!atEnd() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        if (position == start || position - start > MOST_DIGITS || count == MOST_NUMBERS) {
            return false;
        }
        numbers[count++] = Integer.parseInt(text, start, position, 10);
        return true;
    }

    private boolean skip(char expected) {
        boolean found = !atEnd() && text.charAt(position) == expected;
        position += found ? 1 : 0;
        return found;
    }

    private boolean skip(String expected) {
        boolean found = text.startsWith(expected, position);
        position += found ? expected.length() : 0;
        return found;
    }

    private void skipBlanks() {
        while (skip(' ')) {
            // all of them
        }
    }

    private boolean atEnd() {
        return position == text.length();
    }
}
