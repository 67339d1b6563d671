package dev.nestor.inventory.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What separates the fields of a file: it follows the locale of the machine that wrote it. */
final class Separator {

    static final char USUAL = ',';

    private static final char[] CANDIDATES = {',', ';', '\t'};
    private static final Pattern DECLARATION = Pattern.compile("\\s*\"?sep=(.?)\"?\\s*", Pattern.CASE_INSENSITIVE);
    // A quote or the sign of a comment means something else in these files.
    private static final Pattern POSSIBLE = Pattern.compile("[\\p{Punct}\\t&&[^\"#]]");

    private Separator() {}

    /** Whether a line only tells Excel the separator, such as {@code sep=;}, be it one that can be or not. */
    static boolean isDeclaration(String line) {
        return DECLARATION.matcher(line).matches();
    }

    /** The one that a line declares; empty if nothing can be separated by it. */
    static Optional<Character> declared(String line) {
        Matcher declaration = DECLARATION.matcher(line);
        return declaration.matches() && POSSIBLE.matcher(declaration.group(1)).matches()
                ? Optional.of(declaration.group(1).charAt(0))
                : Optional.empty();
    }

    /** The one that a line of headers has most of. */
    static char of(String header) {
        char best = USUAL;
        for (char candidate : CANDIDATES) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }
}
