package dev.nestor.cli;

import dev.nestor.cli.text.Printable;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard error: one sentence a line, of no more letters than fit on a screen. */
final class Messages {

    private static final String NAME = "nestor: ";
    private static final int LONGEST = 2_000;

    private final PrintStream stream;
    private final boolean debug;
    private int shown;

    /** @param debug whether an internal error is shown with its stack trace */
    Messages(OutputStream stream, boolean debug) {
        this.stream = new PrintStream(stream, true, StandardCharsets.UTF_8);
        this.debug = debug;
    }

    void say(String sentence) {
        show("");
        stream.println(NAME + plain(sentence));
    }

    /** Shows a line that the next one takes the place of; the empty one takes it away. */
    void show(String line) {
        if (shown > 0 || !line.isEmpty()) {
            stream.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())) + (line.isEmpty() ? "\r" : ""));
            stream.flush();
            shown = line.length();
        }
    }

    void say(Exception wrong) {
        say(String.valueOf(wrong.getMessage()));
    }

    void internalError(Throwable error) {
        String hint = debug ? "" : "; please report it with what you typed, `--debug` shows more";
        say("internal error: " + error + hint);
        if (debug) {
            error.printStackTrace(stream);
        }
    }

    // What is quoted may come out of a file, and could otherwise speak to the terminal or fill it.
    private static String plain(String sentence) {
        String plain = Printable.of(sentence);
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = Character.isHighSurrogate(plain.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return plain.substring(0, end) + "…";
    }
}
