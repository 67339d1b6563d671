package dev.nestor.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard error: one sentence a line. */
final class Messages {

    private static final String NAME = "nestor: ";

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

    // What is quoted may come out of a file, and could otherwise speak to the terminal.
    private static String plain(String sentence) {
        StringBuilder plain = new StringBuilder(sentence.length());
        sentence.chars().forEach(letter -> plain.append(Character.isISOControl(letter) ? '?' : (char) letter));
        return plain.toString();
    }
}
