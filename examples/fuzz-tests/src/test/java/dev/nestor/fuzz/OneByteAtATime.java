package dev.nestor.fuzz;

import java.io.ByteArrayInputStream;

/** A stream that never has more than the next byte, as one over a slow network may. */
final class OneByteAtATime extends ByteArrayInputStream {

    OneByteAtATime(byte[] content) {
        super(content);
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, 1));
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        throw new AssertionError("the stream was closed, and is to be left open");
    }
}
