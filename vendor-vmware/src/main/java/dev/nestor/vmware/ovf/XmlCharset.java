package dev.nestor.vmware.ovf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.nestor.vmware.text.Echo;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML before it is parsed: the parser of the JDK prints to the standard error stream what bytes it cannot decode.
 *
 * @param marked whether a byte-order mark says it, which the text must not begin with
 */
record XmlCharset(Charset charset, boolean marked) {

    private static final int LONGEST_DECLARATION = 256;
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"'].*", Pattern.DOTALL);

    /** A reader that throws a {@link java.nio.charset.CharacterCodingException} where bytes are not of the charset. */
    static Reader open(String source, InputStream in) throws IOException {
        PushbackInputStream content = new PushbackInputStream(in, LONGEST_DECLARATION);
        byte[] start = content.readNBytes(LONGEST_DECLARATION);
        content.unread(start);
        XmlCharset found = of(source, new String(start, ISO_8859_1));
        Reader reader = new StrictText(content, found.charset);
        if (found.marked && !found.charset.equals(UTF_16)) {
            reader.skip(1);
        }
        return reader;
    }

    // A mark counts more than what is declared, and UTF-16 without one is known by its first character.
    private static XmlCharset of(String source, String start) {
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            return new XmlCharset(UTF_8, true);
        }
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
            return new XmlCharset(UTF_16, true);
        }
        if (start.startsWith("<\0")) {
            return new XmlCharset(UTF_16LE, false);
        }
        return new XmlCharset(start.startsWith("\0<") ? UTF_16BE : declared(source, start), false);
    }

    // It was read as ASCII, so a charset such as UTF-16 cannot be true.
    private static Charset declared(String source, String start) {
        Matcher matcher = DECLARATION.matcher(start);
        if (!matcher.matches()) {
            return UTF_8;
        }
        Charset declared = find(matcher.group(1))
                .orElseThrow(() -> new OvfException(Echo.whole(source)
                        + " line 1: XML declares a charset that is not known here: " + Echo.of(matcher.group(1))));
        return new String("<".getBytes(US_ASCII), declared).equals("<") ? declared : UTF_8;
    }

    private static Optional<Charset> find(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknownOrIllegalName) {
            return Optional.empty();
        }
    }
}
