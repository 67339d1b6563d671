package dev.nestor.vmware.tar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** What a POSIX header says beyond the old one: records such as {@code 18 path=lab.ovf}, each with its own length. */
final class PaxRecords {

    private static final int MOST_DIGITS = 9;

    private final byte[] content;

    PaxRecords(byte[] content) {
        this.content = content;
    }

    /** The value of the last record of this key; empty too where the records cannot be read so far. */
    Optional<String> find(String key) {
        Optional<String> found = Optional.empty();
        int start = 0;
        while (start < content.length) {
            int end = start + length(start);
            if (end <= start || end > content.length) {
                return found;
            }
            String record = new String(content, start, end - start - 1, UTF_8);
            String pair = record.substring(record.indexOf(' ') + 1);
            if (pair.startsWith(key + "=")) {
                found = Optional.of(pair.substring(key.length() + 1));
            }
            start = end;
        }
        return found;
    }

    private int length(int start) {
        int length = 0;
        for (int i = start; i < Math.min(content.length, start + MOST_DIGITS); i++) {
            if (content[i] < '0' || content[i] > '9') {
                return content[i] == ' ' ? length : 0;
            }
            length = 10 * length + content[i] - '0';
        }
        return 0;
    }
}
