package dev.nestor.spi.json;

/**
 * A document is not what it should be: not JSON at all, beyond a limit, or not what its reader expects.
 *
 * <p>The message is one sentence that says where and what, such as
 * {@code `stack.json` line 4, column 16, `/layers/0/product`: expected text, found number}.
 */
public final class JsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final int line;
    private final int column;
    private final String pointer;
    private final String reason;

    JsonException(String source, int line, int column, String pointer, String reason) {
        super(message(source, line, column, pointer, reason));
        this.source = source;
        this.line = line;
        this.column = column;
        this.pointer = pointer;
        this.reason = reason;
    }

    private static String message(String source, int line, int column, String pointer, String reason) {
        return Quoted.of(source) + " " + place(line, column, pointer) + ": "
                + Quoted.printable(Quoted.shortened(reason));
    }

    static String place(int line, int column, String pointer) {
        return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", " + Quoted.of(pointer));
    }

    /** The name under which the document was read, usually that of its file. */
    public String source() {
        return source;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** Counted from 1, in characters as Java counts them; a tab is one. */
    public int column() {
        return column;
    }

    /** The JSON pointer (RFC 6901) of the value concerned; empty for the document as a whole. */
    public String pointer() {
        return pointer;
    }

    /** What is wrong, without the place. */
    public String reason() {
        return reason;
    }
}
