package dev.nestor.microsoft.hyperv;

import java.util.regex.Pattern;

/** Shows text that is not ours inside a message: in backticks, on one line, and shortened. */
final class Quote {

    private static final int LONGEST = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}`]");

    private Quote() {}

    static String of(String text) {
        return whole(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    /** For the name of a file: without its end a path says nothing. */
    static String whole(String text) {
        return "`" + UNPRINTABLE.matcher(text).replaceAll("?") + "`";
    }
}
