package dev.nestor.inventory.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the text of a file is written, by the mark it begins with, and UTF-8 without one.
 *
 * @param mark how many bytes the mark takes
 */
record Charsets(Charset charset, int mark) {

    static final int LONGEST_MARK = 3;

    static Charsets of(byte[] prefix) {
        if (startsWith(prefix, 0xEF, 0xBB, 0xBF)) {
            return new Charsets(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(prefix, 0xFF, 0xFE)) {
            return new Charsets(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(prefix, 0xFE, 0xFF)) {
            return new Charsets(StandardCharsets.UTF_16BE, 2);
        }
        return new Charsets(StandardCharsets.UTF_8, 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
