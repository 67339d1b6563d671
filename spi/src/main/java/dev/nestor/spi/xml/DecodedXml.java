package dev.nestor.spi.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a document, decoded before it is parsed: the parser of the JDK prints to the standard error stream what it cannot
 * decode, and loses what its buffer held before that.
 *
 * @param charset that it is marked with or declares, and UTF-8 if it does neither
 * @param text throws a {@link java.nio.charset.CharacterCodingException} behind what is valid; without a byte order mark
 */
public record DecodedXml(Charset charset, Reader text) {

    private static final int LONGEST_DECLARATION = 256;
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"'].*", Pattern.DOTALL);

    /**
     * Begins to read a document.
     *
     * @param content left open
     * @throws UnsupportedEncodingException if it declares a charset that is not known, with its name as the message
     */
    public static DecodedXml of(InputStream content) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(content, LONGEST_DECLARATION);
        byte[] start = bytes.readNBytes(LONGEST_DECLARATION);
        String beginning = new String(start, ISO_8859_1);
        int mark = beginning.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0;
        bytes.unread(start, mark, start.length - mark);
        return of(bytes, mark > 0 ? UTF_8 : charset(beginning));
    }

    /**
     * Begins to read a document of a charset that is known otherwise.
     *
     * @param content left open
     */
    public static DecodedXml of(InputStream content, Charset charset) {
        return new DecodedXml(charset, new StrictText(content, charset));
    }

    /**
     * Where the root of a document begins, be it behind a document type, which nobody reads; where its document type begins if that
     * hides the root, and the end of the text if all else does.
     *
     * @param beginning decoded at least as far as it is ASCII
     */
    public static int root(String beginning) {
        return new XmlProlog(beginning).root();
    }

    // UTF-16 is known by its mark, which its decoder takes away, or by the first character.
    private static Charset charset(String start) throws IOException {
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
            return UTF_16;
        }
        if (start.startsWith("<\0")) {
            return UTF_16LE;
        }
        return start.startsWith("\0<") ? UTF_16BE : declared(start);
    }

    // It was read as ASCII, so a charset such as UTF-16 cannot be true.
    private static Charset declared(String start) throws IOException {
        Matcher matcher = DECLARATION.matcher(start);
        if (!matcher.matches()) {
            return UTF_8;
        }
        Charset declared = known(matcher.group(1));
        return new String("<".getBytes(US_ASCII), declared).equals("<") ? declared : UTF_8;
    }

    private static Charset known(String name) throws UnsupportedEncodingException {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknownOrIllegalName) {
            throw new UnsupportedEncodingException(name);
        }
    }
}
