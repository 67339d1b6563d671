package dev.nestor.cli;

import java.io.IOException;

/** An answer could not be written, so there is no point in going on. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        this("to standard output", cause);
    }

    /** @param where goes on after {@code cannot write} */
    OutputException(String where, IOException cause) {
        super("cannot write " + where + ": " + FileTrouble.writing(cause), cause);
    }
}
