package dev.nestor.inventory.esx;

import java.util.regex.Pattern;

/** Puts what somebody else wrote into messages: in backticks, on one line, and shortened. */
public final class Quote {

    private static final int LONGEST = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}`]");

    private Quote() {}

    public static String of(String text) {
        return whole(shortened(text));
    }

    /** For the name of a file: without its end a path says nothing. */
    public static String whole(String text) {
        return "`" + printable(text) + "`";
    }

    /** Whether nothing has to be done to it. */
    static boolean isPlain(String text) {
        return plain(text).equals(text);
    }

    /** For a part of a place: on one line, shortened, and without backticks. */
    public static String plain(String text) {
        return printable(shortened(text));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("?");
    }
}
