package dev.nestor.spi.json;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;

/** How a document is encoded, told by its first bytes. */
enum Encoding {
    // The mark of UTF-32LE starts with that of UTF-16LE, so the order matters.
    UTF_32BE("UTF-32BE", "\u0000\u0000\u00FE\u00FF"),
    UTF_32LE("UTF-32LE", "\u00FF\u00FE\u0000\u0000"),
    UTF_16BE("UTF-16BE", "\u00FE\u00FF"),
    UTF_16LE("UTF-16LE", "\u00FF\u00FE"),
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
    UNMARKED("UTF-8", "");

    static final int LONGEST_MARK = 4;

    private final String charset;
    // One character a byte.
    private final String mark;

    Encoding(String charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Encoding of(ByteBuffer start) {
        for (Encoding encoding : values()) {
            if (encoding.marks(start)) {
                return encoding;
            }
        }
        return UNMARKED;
    }

    private boolean marks(ByteBuffer start) {
        boolean same = start.remaining() >= mark.length();
        for (int i = 0; same && i < mark.length(); i++) {
            same = (start.get(start.position() + i) & 0xFF) == mark.charAt(i);
        }
        return same;
    }

    int markLength() {
        return mark.length();
    }

    /** Refuses bytes that are not valid rather than replacing them. */
    CharsetDecoder decoder() {
        return Charset.forName(charset).newDecoder();
    }
}
