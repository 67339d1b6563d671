package org.example.kvm.libvirt;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;

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
    private static final int LONGEST_DECLARATION = 200;
    private static final String DECLARATION = "<?xml";

    private final PushbackReader text;
    private String own = BEFORE;
    private boolean ended;
    private int budget = MOST_CHARACTERS;

    private XmlText(PushbackReader text) {
        super(text);
        this.text = text;
    }

    /** @throws IllegalArgumentException if it declares a charset that is not known */
    static XmlText of(InputStream content) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(content);
        bytes.mark(LONGEST_DECLARATION);
        byte[] prefix = bytes.readNBytes(LONGEST_DECLARATION);
        bytes.reset();
        Reader decoded =
                new InputStreamReader(bytes, new XmlPrefix(prefix).charset().newDecoder());
        return new XmlText(new PushbackReader(decoded, LONGEST_DECLARATION));
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
        while (count < length) {
            int character = next();
            if (character < 0) {
                break;
            }
            buffer[offset + count++] = (char) character;
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

    private int next() throws IOException {
        if (!own.isEmpty()) {
            char first = own.charAt(0);
            own = own.substring(1);
            return first;
        }
        if (ended) {
            return -1;
        }
        int character = text.read();
        if (character < 0) {
            ended = true;
            own = BEHIND;
            return next();
        }
        if (character == '\uFEFF') {
            return ' ';
        }
        return character == '<' ? opening() : character;
    }

    private int opening() throws IOException {
        StringBuilder ahead = new StringBuilder("<");
        while (ahead.length() < DECLARATION.length() && DECLARATION.startsWith(ahead.toString())) {
            if (!append(ahead)) {
                break;
            }
        }
        if (ahead.toString().equals(DECLARATION)) {
            while (ahead.length() < LONGEST_DECLARATION && ahead.indexOf("?>") < 0 && append(ahead)) {}
        }
        boolean declaration = ahead.toString().matches("(?s)<\\?xml\\s.*\\?>");
        String rest = declaration ? ahead.toString().replaceAll("[^\\r\\n]", " ") : ahead.toString();
        text.unread(rest.substring(1).toCharArray());
        return rest.charAt(0);
    }

    private boolean append(StringBuilder ahead) throws IOException {
        int character = text.read();
        if (character >= 0) {
            ahead.append((char) character);
        }
        return character >= 0;
    }

    /** Says that a document is longer than any that libvirt writes. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("has a document of more than " + MOST_CHARACTERS + " characters");
        }
    }
}
