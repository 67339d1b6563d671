package dev.nestor.vmware.vmx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.nestor.vmware.text.Echo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The content of a file before its charset is known.
 *
 * @param latin1 one character for each byte, without a byte-order mark
 * @param marked the charset that a byte-order mark names; UTF-16 has become UTF-8
 */
record RawText(String latin1, Optional<Charset> marked) {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int MOST_LINES = 65_536;

    static RawText read(String source, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new VmxException("file is larger than 4 MiB: " + Echo.whole(source));
        }
        RawText text = of(bytes);
        if (text.isBinary()) {
            throw new VmxException("file is binary: " + Echo.whole(source));
        }
        return text;
    }

    static RawText of(byte[] bytes) {
        String latin1 = new String(bytes, ISO_8859_1);
        if (latin1.startsWith("\u00EF\u00BB\u00BF")) {
            return new RawText(latin1.substring(3), Optional.of(UTF_8));
        }
        if (latin1.startsWith("\u00FF\u00FE")) {
            return ofUtf16(bytes, UTF_16LE);
        }
        return latin1.startsWith("\u00FE\u00FF") ? ofUtf16(bytes, UTF_16BE) : new RawText(latin1, Optional.empty());
    }

    boolean isBinary() {
        return latin1.indexOf('\0') >= 0;
    }

    /** The lines that are neither blank nor comments. */
    List<RawLine> lines(String source) {
        List<RawLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) latin1.lines()::iterator) {
            if (++number > MOST_LINES) {
                throw new VmxException("file has more than %d lines: %s".formatted(MOST_LINES, Echo.whole(source)));
            }
            RawLine.parse(number, line).ifPresent(lines::add);
        }
        return lines;
    }

    private static RawText ofUtf16(byte[] bytes, Charset charset) {
        byte[] recoded = new String(bytes, 2, bytes.length - 2, charset).getBytes(UTF_8);
        return new RawText(new String(recoded, ISO_8859_1), Optional.of(UTF_8));
    }
}
