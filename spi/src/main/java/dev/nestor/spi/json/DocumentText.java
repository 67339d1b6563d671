package dev.nestor.spi.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document, decoded strictly and counted.
 *
 * <p>All that is valid is handed out before the rest is refused, so that a parser has seen all of it and says first
 * what it has to say. To be read in buffers of two characters or more, and left open when closed.
 */
final class DocumentText extends Reader {

    private static final int BUFFER = 8192;

    private final InputStream in;
    private final long maxBytes;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final TextPosition position = new TextPosition();
    private @Nullable CharsetDecoder decoder;
    private long bytesRead;
    private boolean ended;

    DocumentText(InputStream in, long maxBytes) {
        this.in = Objects.requireNonNull(in, "in");
        this.maxBytes = maxBytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer characters = CharBuffer.wrap(target, offset, length).slice();
        decode(decoder(), characters);
        int count = characters.position();
        position.advance(target, offset, count);
        return count == 0 ? -1 : count;
    }

    private void decode(CharsetDecoder decoder, CharBuffer characters) throws IOException {
        CoderResult result = decoder.decode(bytes, characters, ended);
        while (characters.position() == 0 && (result.isError() || !ended)) {
            if (result.isError()) {
                throw unreadable("invalid " + decoder.charset().name());
            }
            fill();
            result = decoder.decode(bytes, characters, ended);
        }
    }

    private CharsetDecoder decoder() throws IOException {
        if (decoder == null) {
            decoder = start();
        }
        return decoder;
    }

    private CharsetDecoder start() throws IOException {
        while (bytes.remaining() < Encoding.LONGEST_MARK && !ended) {
            fill();
        }
        Encoding encoding = Encoding.of(bytes);
        bytes.position(encoding.markLength());
        return encoding.decoder();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = bytesRead < maxBytes ? in.read(bytes.array(), bytes.position(), room()) : readBeyond();
        ended = count < 0;
        if (!ended) {
            bytesRead += count;
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private int room() {
        return (int) Math.min(bytes.remaining(), maxBytes - bytesRead);
    }

    private int readBeyond() throws IOException {
        if (in.read() >= 0) {
            throw unreadable("document is larger than " + maxBytes + " bytes");
        }
        return -1;
    }

    private UnreadableText unreadable(String reason) {
        return new UnreadableText(reason, position.line(), position.column());
    }

    @Override
    public void close() {
        // Who opened the stream closes it.
    }
}
