package dev.nestor.inventory.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What separates the fields of a file: it follows the locale of the machine that wrote it. */
final class Separator {

    static final char USUAL = ',';

    private static final char[] CANDIDATES = {',', ';', '\t'};
    private static final Pattern DECLARED = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);

    private Separator() {}

    /** The one that a first line for Excel declares, such as {@code sep=;}. */
    static Optional<Character> declared(String line) {
        Matcher declared = DECLARED.matcher(line.strip());
        return declared.matches() ? Optional.of(declared.group(1).charAt(0)) : Optional.empty();
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
