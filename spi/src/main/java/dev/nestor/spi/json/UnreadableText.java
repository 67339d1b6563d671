package dev.nestor.spi.json;

import java.io.IOException;

/** The bytes of a document stop being text, or being few enough, at some line and column. */
final class UnreadableText extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int line;
    private final int column;

    UnreadableText(String reason, int line, int column) {
        super(reason);
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    String reason() {
        return reason;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
