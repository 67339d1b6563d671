package dev.nestor.cli;

import java.nio.charset.StandardCharsets;

/** What the beginning of a file shows. */
final class Prefix {

    private Prefix() {}

    /** Whether it begins as a stack's document, which no plugin's reader may claim. */
    static boolean isStack(byte[] prefix) {
        String text = new String(prefix, StandardCharsets.ISO_8859_1).replace("\0", "");
        return isJson(prefix) && text.contains("\"nestor/stack/");
    }

    /** Whether it may be a JSON object, in any encoding that JSON is read in. */
    static boolean isJson(byte[] prefix) {
        for (byte letter : prefix) {
            if (!isSkipped(letter & 0xFF)) {
                return letter == '{';
            }
        }
        return false;
    }

    // Blanks, byte order marks, and the zeros between the letters of wide encodings.
    private static boolean isSkipped(int letter) {
        return switch (letter) {
            case ' ', '\t', '\r', '\n', 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF -> true;
            default -> false;
        };
    }
}
