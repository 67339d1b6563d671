package dev.nestor.vmware.ovf;

import dev.nestor.vmware.text.Echo;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends a descriptor in which one tag, text or comment is longer than any real one: parsers keep each of them whole. */
final class BoundedText extends FilterReader {

    private static final int LONGEST = 1 << 20;

    private static final String NOTHING = "";
    private static final String NEVER = "\0";

    private final String source;
    /** The last four characters, the latest in the lowest bits. */
    private long last;
    /** What ends the part in which no other part can begin, such as a comment. */
    private String end = NOTHING;

    private int run;

    BoundedText(String source, Reader in) {
        super(in);
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        if (character >= 0) {
            look((char) character);
        }
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            look(buffer[i]);
        }
        return count;
    }

    private void look(char character) {
        last = (last << Character.SIZE) | character;
        run++;
        if (end.isEmpty()) {
            begin(character);
        } else if (endsWith(end)) {
            end = NOTHING;
        }
        if (run > LONGEST) {
            throw new OvfException(
                    Echo.whole(source) + " has a tag, a text or a comment of more than " + LONGEST + " characters");
        }
    }

    private void begin(char character) {
        if (character == '<') {
            run = 0;
        } else if (endsWith("<!--")) {
            skipTo("-->");
        } else if (endsWith("<![")) {
            skipTo("]]>");
        } else if (endsWith("<?")) {
            skipTo("?>");
        } else if (endsWith("<!D")) {
            skipTo(NEVER);
        }
    }

    // What begins a part is no piece of what ends it.
    private void skipTo(String what) {
        end = what;
        last = 0;
    }

    private boolean endsWith(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ((char) (last >> (Character.SIZE * (text.length() - 1 - i))) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
