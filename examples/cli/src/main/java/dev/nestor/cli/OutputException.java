package dev.nestor.cli;

import java.io.IOException;

/** An answer could not be written, so there is no point in going on. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super("cannot write to standard output: " + cause.getMessage(), cause);
    }
}
