package org.example.kvm.libvirt;

import dev.nestor.spi.xml.DecodedXml;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * The characters of a file of several documents, as one document.
 *
 * <p>People write the documents of several machines behind each other, which XML does not allow. So a root is put around
 * them, and declarations are blanked, as are byte order marks. Lines stay where they are. Bytes that are not of the
 * charset are an error, and so is a document that is longer than {@link #MOST_CHARACTERS}.
 */
final class XmlText extends Reader {

    static final int MOST_CHARACTERS = 4 << 20;

    private static final String BEFORE = "<documents>";
    private static final String BEHIND = "</documents>";
    private static final char MARK = '\uFEFF';
    private static final int LONGEST_DECLARATION = 200;
    private static final String DECLARATION = "<?xml";
    private static final int CHUNK = 1 << 13;

    private final Reader text;
    private final char[] chunk = new char[CHUNK];
    private int start;
    private int end;
    private boolean ended;
    private Optional<CharacterCodingException> undecodable = Optional.empty();
    private int budget = MOST_CHARACTERS;

    private XmlText(Reader text) {
        super(text);
        this.text = text;
        BEFORE.getChars(0, BEFORE.length(), chunk, 0);
        this.end = BEFORE.length();
    }

    /** @throws IllegalArgumentException if it declares a charset that is not known */
    static XmlText of(InputStream content) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(content);
        bytes.mark(LONGEST_DECLARATION);
        byte[] prefix = bytes.readNBytes(LONGEST_DECLARATION);
        bytes.reset();
        return new XmlText(DecodedXml.of(bytes, new XmlPrefix(prefix).charset()).text());
    }

    /** The column of a place, with the root taken away that was put around the documents. */
    static int column(int line, int column) {
        return line == 1 ? column - BEFORE.length() : column;
    }

    /** Counts from here on for the next document. */
    void documentEnded() {
        budget = MOST_CHARACTERS;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count == 0 && length > 0 && (start < end || fill())) {
            count = copy(buffer, offset, length);
        }
        if (count == 0 && length > 0 && undecodable.isPresent()) {
            throw undecodable.get();
        }
        budget -= count;
        if (budget < 0) {
            throw new TooLong();
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /** Leaves the stream open, as it is not ours. */
    @Override
    public void close() {}

    /** Copies up to the next declaration, which may have to be looked at as a whole first. */
    private int copy(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        while (count < length && start < end) {
            if (chunk[start] == '<' && !blankDeclaration()) {
                return count;
            }
            char character = chunk[start++];
            buffer[offset + count++] = character == MARK ? ' ' : character;
        }
        return count;
    }

    /** Blanks the declaration that may begin here; false if more had to be read to tell, so that it is to be asked again. */
    private boolean blankDeclaration() throws IOException {
        if (end - start < LONGEST_DECLARATION && fill()) {
            return false;
        }
        int close = isDeclaration() ? closing() : start;
        for (int i = start; i < close; i++) {
            chunk[i] = chunk[i] == '\n' || chunk[i] == '\r' ? chunk[i] : ' ';
        }
        return true;
    }

    private boolean isDeclaration() {
        int behind = start + DECLARATION.length();
        if (behind >= end || !Character.isWhitespace(chunk[behind])) {
            return false;
        }
        for (int i = 0; i < DECLARATION.length(); i++) {
            if (chunk[start + i] != DECLARATION.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Behind the end of the declaration that begins here; its beginning if it has none. */
    private int closing() {
        int last = Math.min(end, start + LONGEST_DECLARATION);
        for (int i = start + DECLARATION.length(); i + 1 < last; i++) {
            if (chunk[i] == '?' && chunk[i + 1] == '>') {
                return i + 2;
            }
        }
        return start;
    }

    /** Reads on behind what is left; false at the end, and before bytes that are not of the charset. */
    private boolean fill() throws IOException {
        if (ended || undecodable.isPresent()) {
            return false;
        }
        System.arraycopy(chunk, start, chunk, 0, end - start);
        end -= start;
        start = 0;
        try {
            end += more();
            return true;
        } catch (CharacterCodingException failure) {
            // What is valid is handed out first.
            undecodable = Optional.of(failure);
            return false;
        }
    }

    private int more() throws IOException {
        int count = text.read(chunk, end, CHUNK - BEHIND.length() - end);
        if (count >= 0) {
            return count;
        }
        ended = true;
        BEHIND.getChars(0, BEHIND.length(), chunk, end);
        return BEHIND.length();
    }

    /** Says that a document is longer than any that libvirt writes. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("a document of more than " + MOST_CHARACTERS + " characters");
        }
    }
}
