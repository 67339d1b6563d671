package dev.nestor.spi.json;

import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;

/** Lets text flow into anything that takes text, and never closes it; its failures pass by Jackson, as elsewhere. */
final class AppendableWriter extends Writer {

    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = Objects.requireNonNull(out, "out");
    }

    @Override
    public void write(char[] text, int offset, int length) {
        try {
            out.append(new String(text, offset, length));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void flush() {
        if (out instanceof Flushable flushable) {
            flush(flushable);
        }
    }

    private static void flush(Flushable flushable) {
        try {
            flushable.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        // Who made the output closes it.
    }
}
