package dev.nestor.inventory.xlsx;

import dev.nestor.inventory.esx.Quote;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one part of a workbook, as they are unpacked: no more than what a workbook can honestly have.
 *
 * <p>XML parsers keep names, attributes and comments whole. Here they are no longer than {@link #LONGEST_RUN}, because they
 * cannot contain the character that begins the next tag, and comments are refused.
 */
final class GuardedPart extends FilterInputStream {

    /** The most bytes of a part. */
    static final long LARGEST = 8L << 30;
    /** The most bytes that one byte is unpacked to, in parts that are not small. */
    static final long LARGEST_RATIO = 200;

    static final long SMALL = 16L << 20;
    static final int LONGEST_RUN = 1 << 20;

    private final String name;
    private final long most;
    private long bytes;
    private int run;
    private boolean tagBegins;
    private boolean wide;
    private boolean highFirst;
    private byte half;

    /** @param packed how many bytes the part takes in the file */
    GuardedPart(String name, InputStream unpacked, long packed) {
        super(unpacked);
        this.name = name;
        this.most = Math.min(LARGEST, Math.max(SMALL, packed * LARGEST_RATIO));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = 0; i < count; i++) {
            look(buffer[offset + i]);
        }
        return count;
    }

    @Override
    public long skip(long count) {
        throw new UnsupportedOperationException("what is skipped is not looked at");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void look(byte next) {
        bytes++;
        if (bytes > most) {
            throw new DamagedWorkbook("has a part " + Quote.of(name) + " that unpacks to more than "
                    + Math.max(most >> 20, 1) + " MiB, as only a file does that is made to fill the memory");
        }
        // A mark, or a tag as it has to come first, shows UTF-16 by one half that is no letter.
        if (bytes == 1) {
            highFirst = next == 0 || next == (byte) 0xFE;
        } else if (bytes == 2) {
            wide = highFirst || next == 0 || (half == (byte) 0xFF && next == (byte) 0xFE);
        }
        if (!wide) {
            lookAt((char) (next & 0xFF));
        } else if (bytes % 2 == 0) {
            lookAt((char) (highFirst ? (half & 0xFF) << 8 | (next & 0xFF) : (next & 0xFF) << 8 | (half & 0xFF)));
        }
        half = next;
    }

    private void lookAt(char character) {
        run += wide ? 2 : 1;
        if (tagBegins) {
            tagBegins = false;
            refuseDeclarations(character);
        }
        if (character == '<') {
            run = 0;
            tagBegins = true;
        } else if (run > LONGEST_RUN) {
            throw new DamagedWorkbook(
                    "has a part " + Quote.of(name) + " with more than " + LONGEST_RUN + " bytes in one place");
        }
    }

    // The declaration that a part begins with takes a few bytes, and a mark of its encoding may stand before it.
    private void refuseDeclarations(char character) {
        if (character == '!' || (character == '?' && bytes > 16)) {
            throw new DamagedWorkbook("has a part " + Quote.of(name)
                    + " with a comment, a document type or an instruction, which" + " spreadsheets do not have");
        }
    }
}
