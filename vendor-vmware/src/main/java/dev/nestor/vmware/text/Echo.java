package dev.nestor.vmware.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts what a file says into messages: in backticks, on one line, shortened, and no value that may be a secret. */
public final class Echo {

    private static final int LONGEST = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}`]");
    private static final List<String> SECRET_WORDS = List.of(
            "annotation",
            "credential",
            "encryption",
            "machine.id",
            "passphrase",
            "passwd",
            "password",
            "secret",
            "token");

    private Echo() {}

    public static String of(String text) {
        return whole(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    /** For the name of a file: without its end a path says nothing. */
    public static String whole(String text) {
        return "`" + printable(text) + "`";
    }

    /** On one line, and without backticks. */
    public static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("?");
    }

    /** Names the key, what is wrong with its value, and the value unless it may be a secret. */
    public static String of(String key, String complaint, String value) {
        String sentence = of(key) + " " + complaint;
        return mayBeSecret(key) ? sentence : sentence + ": " + of(value);
    }

    private static boolean mayBeSecret(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        // `RemoteDisplay.vnc.key` is a password too.
        return name.startsWith("guestinfo.")
                || name.endsWith(".key")
                || SECRET_WORDS.stream().anyMatch(name::contains);
    }
}
