package dev.nestor.vmware.vmx;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes {@code |22} and its like: a bar and two hex digits stand for one byte. */
final class Escapes {

    private static final Pattern RUN = Pattern.compile("(?:\\|\\p{XDigit}{2})+");

    private Escapes() {}

    /** Bytes that follow each other may make up one character of {@code charset}. */
    static String undo(String value, Charset charset) {
        return RUN.matcher(value).replaceAll(run -> Matcher.quoteReplacement(decode(run.group(), charset)));
    }

    private static String decode(String run, Charset charset) {
        return new String(HexFormat.of().parseHex(run.replace("|", "")), charset);
    }
}
