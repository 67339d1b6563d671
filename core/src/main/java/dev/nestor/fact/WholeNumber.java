package dev.nestor.fact;

/** Reads whole numbers that are zero or more. */
final class WholeNumber {

    private WholeNumber() {}

    static long parse(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || text.length() > 18) {
            throw new IllegalArgumentException("not a whole number: `" + text + "`");
        }
        return Long.parseLong(text);
    }
}
