package dev.nestor.spi.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Characters that are decoded strictly. All that are valid are handed out before the rest is refused, so that what was read
 * before stands, and a parser says where it came to, however many bytes come at a time. For one thread.
 */
final class StrictText extends Reader {

    private static final int BUFFER = 8192;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer characters = CharBuffer.allocate(BUFFER).flip();
    private boolean ended;

    /** @param in left open when this is closed */
    StrictText(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder();
    }

    /** @throws java.nio.charset.CharacterCodingException where bytes are not of the charset */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!characters.hasRemaining() && !decode()) {
            return -1;
        }
        int count = Math.min(length, characters.remaining());
        characters.get(target, offset, count);
        return count;
    }

    private boolean decode() throws IOException {
        characters.clear();
        CoderResult result = decoder.decode(bytes, characters, ended);
        while (characters.position() == 0 && (result.isError() || !ended)) {
            if (result.isError()) {
                characters.flip();
                result.throwException();
            }
            fill();
            result = decoder.decode(bytes, characters, ended);
        }
        characters.flip();
        return characters.hasRemaining();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0));
        bytes.flip();
    }

    @Override
    public void close() {}
}
