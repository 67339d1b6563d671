package dev.nestor.vmware;

import java.io.InputStream;

/** A file that begins somehow, and then repeats itself without an end. */
final class Endless extends InputStream {

    private final byte[] start;
    private final byte[] rest;
    private long count;

    Endless(byte[] start, byte[] rest) {
        this.start = start.clone();
        this.rest = rest.clone();
    }

    @Override
    public int read() {
        long at = count++;
        return at < start.length ? start[(int) at] : rest[(int) ((at - start.length) % rest.length)];
    }
}
