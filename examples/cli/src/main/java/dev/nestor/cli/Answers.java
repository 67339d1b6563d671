package dev.nestor.cli;

import dev.nestor.cli.text.Screen;
import dev.nestor.cli.text.TextReport;
import dev.nestor.spi.json.JsonWriter;
import java.util.function.Consumer;
import java.util.function.Function;

/** Prints answers in the format that was asked for, each only when it is complete. */
record Answers(Arguments.Format format, Screen screen, Session session) {

    static Answers of(Arguments arguments, Session session) {
        return new Answers(arguments.format(), arguments.screen(session.surroundings()), session);
    }

    /** Prints the only answer of a command, and tells which plugins had no part in it. */
    void print(Function<Screen, String> text, Consumer<JsonWriter> json) {
        session.output().print(format == Arguments.Format.JSON ? json(json, false) : text.apply(screen));
        session.plugins()
                .quarantined()
                .forEach(broken -> session.messages()
                        .say("plugin `" + broken.plugin() + "` from `" + broken.origin() + "` cannot be used: "
                                + broken.reason()));
    }

    /** Prints the answer on one input. Of several, JSON takes a line each, and text is titled. */
    void print(Input input, boolean several, Function<Screen, String> text, Consumer<JsonWriter> json) {
        if (format == Arguments.Format.JSON) {
            session.output().print(json(json, several));
        } else {
            session.output().print(several ? titled(input, text.apply(screen)) : text.apply(screen));
        }
    }

    /** Prints one of several answers, or what they come to; JSON takes a line. */
    void printOne(Function<Screen, String> text, Consumer<JsonWriter> json) {
        session.output().print(format == Arguments.Format.JSON ? json(json, true) : text.apply(screen));
    }

    private String titled(Input input, String text) {
        return TextReport.title(input.name(), screen) + text + "\n";
    }

    private static String json(Consumer<JsonWriter> document, boolean compact) {
        StringBuilder text = new StringBuilder();
        try (JsonWriter writer = compact ? JsonWriter.compactText(text) : JsonWriter.indentedText(text)) {
            document.accept(writer);
        }
        return text.toString();
    }
}
