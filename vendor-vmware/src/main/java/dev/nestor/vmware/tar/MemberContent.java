package dev.nestor.vmware.tar;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** The bytes of one member. Closing it changes nothing. */
final class MemberContent extends InputStream {

    /** How far to skip at once, in bytes. */
    private static final long FARTHEST = 1L << 30;

    private final InputStream in;
    private final long size;
    private final Supplier<TarException> cutOff;
    private long left;

    MemberContent(InputStream in, long size, Supplier<TarException> cutOff) {
        this.in = in;
        this.size = size;
        this.left = size;
        this.cutOff = cutOff;
    }

    long size() {
        return size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = in.read(bytes, from, (int) Math.min(length, left));
        if (read < 0) {
            throw cutOff.get();
        }
        left -= read;
        return read;
    }

    void skipRest() throws IOException {
        while (left > 0) {
            skipExactly(Math.min(left, FARTHEST));
        }
    }

    // A file lets one skip beyond its end, though not as far as one likes; only reading tells that it is there.
    private void skipExactly(long count) throws IOException {
        try {
            in.skipNBytes(count - 1);
        } catch (EOFException end) {
            throw cutOff.get();
        }
        if (in.read() < 0) {
            throw cutOff.get();
        }
        left -= count;
    }
}
