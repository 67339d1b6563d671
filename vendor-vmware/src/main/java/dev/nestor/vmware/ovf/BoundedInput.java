package dev.nestor.vmware.ovf;

import dev.nestor.vmware.text.Echo;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a descriptor that is longer than any real one. */
final class BoundedInput extends FilterInputStream {

    private static final int LARGEST = 16 << 20;

    private final String source;
    private long count;

    BoundedInput(String source, InputStream in) {
        super(in);
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(read, 0));
        return read;
    }

    /** The file is its opener's to close. */
    @Override
    public void close() {}

    private void count(int more) {
        count += more;
        if (count > LARGEST) {
            throw new OvfException("descriptor is larger than 16 MiB: " + Echo.whole(source));
        }
    }
}
