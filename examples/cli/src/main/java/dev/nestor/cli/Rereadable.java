package dev.nestor.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Bytes that can be read as often as needed. */
interface Rereadable {

    /** From the first byte on. */
    InputStream open() throws IOException;

    /** In bytes. */
    long size();

    static Rereadable of(Path file) {
        return new Rereadable() {
            @Override
            public InputStream open() throws IOException {
                return new FileInputStream(file.toFile());
            }

            @Override
            public long size() {
                return file.toFile().length();
            }
        };
    }
}
