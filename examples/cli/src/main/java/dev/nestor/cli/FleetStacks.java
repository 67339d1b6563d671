package dev.nestor.cli;

import dev.nestor.policy.Knowledge;
import dev.nestor.spi.document.StackDocument;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** The stacks of a file: one on each line, or one in all of it. */
record FleetStacks(FleetFile file, Knowledge knowledge) {

    /**
     * Reads them one by one.
     *
     * @param attempt makes a line that is wrong cost itself only
     */
    void read(FleetProgress progress, Consumer<Runnable> attempt, Consumer<StackDocument> reader) {
        try {
            if (hasLines()) {
                try (InputStream in = file.open(progress)) {
                    JsonLines.read(in, line -> attempt.accept(() -> reader.accept(stack(line))));
                }
            } else {
                attempt.accept(() -> reader.accept(whole(progress)));
            }
        } catch (IOException failure) {
            throw new InputException("cannot read " + quoted() + ": " + FileTrouble.reading(failure));
        }
    }

    // The lines of a document that is laid out for people are none themselves.
    private boolean hasLines() throws IOException {
        try (InputStream in = file.content().open()) {
            return JsonLines.find(in, this::isDocument);
        }
    }

    private boolean isDocument(JsonLines.Line line) {
        try {
            JsonValue value = line.parse(file.name(), quoted());
            return value.isObject() && value.asObject().optional("format").isPresent();
        } catch (InputException none) {
            return false;
        }
    }

    private StackDocument whole(FleetProgress progress) {
        JsonValue document;
        try (InputStream in = file.open(progress)) {
            document = Json.parse(file.name(), in);
        } catch (JsonException wrong) {
            throw new InputException(wrong.getMessage() + "; a fleet has a whole stack on each line");
        } catch (IOException failure) {
            throw new InputException("cannot read " + quoted() + ": " + FileTrouble.reading(failure));
        }
        return InputException.reading(() -> read(document));
    }

    private StackDocument stack(JsonLines.Line line) {
        JsonValue document = line.parse(file.name() + " line " + line.number(), quoted());
        try {
            return read(document);
        } catch (JsonException wrong) {
            throw line.wrong(quoted(), wrong);
        }
    }

    private StackDocument read(JsonValue document) {
        return StackDocument.read(document, knowledge.catalogue(), knowledge.facts());
    }

    private String quoted() {
        return "`" + file.name() + "`";
    }
}
