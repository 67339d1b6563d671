package dev.nestor.microsoft.hyperv;

import java.util.regex.Pattern;

/** Shows text that is not ours inside a message: in backticks, on one line, and shortened. */
final class Quote {

    private static final int LONGEST = 60;
    private static final int LONGEST_POINTER = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}`]");

    private Quote() {}

    static String of(String text) {
        return whole(shortened(text, LONGEST));
    }

    /** For the name of a file: without its end a path says nothing. */
    static String whole(String text) {
        return "`" + printable(text) + "`";
    }

    /** For a JSON pointer, which has names of the file in it: without backticks. */
    static String pointer(String pointer) {
        return printable(shortened(pointer, LONGEST_POINTER));
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("?");
    }
}
