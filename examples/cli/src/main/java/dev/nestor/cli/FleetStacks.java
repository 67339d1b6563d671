package dev.nestor.cli;

import dev.nestor.policy.Knowledge;
import dev.nestor.spi.document.StackDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** The stacks of a file of JSON Lines. */
record FleetStacks(FleetFile file, Knowledge knowledge) {

    /**
     * Reads them one by one.
     *
     * @param attempt makes a line that is wrong cost itself only
     */
    void read(FleetProgress progress, Consumer<Runnable> attempt, Consumer<StackDocument> reader) {
        try (InputStream in = file.open(progress)) {
            JsonLines.read(in, line -> attempt.accept(() -> reader.accept(stack(line))));
        } catch (IOException failure) {
            throw new InputException("cannot read `" + file.name() + "`: " + failure.getMessage());
        }
    }

    private StackDocument stack(JsonLines.Line line) {
        String source = file.name() + " line " + line.number();
        if (line.isTooLong()) {
            throw new InputException("`" + source + "` is longer than a document may be: " + line.length() + " bytes");
        }
        return InputException.reading(() -> {
            try {
                return StackDocument.read(source, line.content(), knowledge.catalogue(), knowledge.facts());
            } catch (IOException impossible) {
                throw new IllegalArgumentException(impossible.getMessage(), impossible);
            }
        });
    }
}
