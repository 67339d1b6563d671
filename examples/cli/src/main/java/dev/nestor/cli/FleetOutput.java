package dev.nestor.cli;

import dev.nestor.spi.json.JsonWriter;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the lines of a fleet go: standard output, or a file that appears when it is complete. For one thread. */
final class FleetOutput implements AutoCloseable {

    private final Optional<Path> target;
    private final Optional<PartFile> part;
    private final OutputStream stream;
    private final Messages messages;
    private final boolean replaces;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean written;
    private boolean placed;

    private FleetOutput(Optional<Path> target, Optional<PartFile> part, OutputStream stream, Messages messages) {
        this.target = target;
        this.part = part;
        this.stream = new BufferedOutputStream(stream, 1 << 16);
        this.messages = messages;
        this.replaces = target.isPresent() && Files.exists(target.get());
    }

    /**
     * @param inputs the names of files that are read
     * @throws InputException if the file cannot be written, or is one that is read: better now than behind the first answer
     */
    static FleetOutput of(Optional<String> file, List<String> inputs, Session session) {
        if (file.isEmpty()) {
            return new FleetOutput(Optional.empty(), Optional.empty(), session.output().stream(), session.messages());
        }
        Path target = FileName.path(file.get());
        inputs.forEach(input -> checkOther(target, input));
        return to(target, session.messages());
    }

    private static FleetOutput to(Path target, Messages messages) {
        if (Files.isDirectory(target)) {
            throw new InputException("cannot write `" + target + "`: it is a directory");
        }
        try {
            // A device or a pipe is written to, and never replaced.
            return Files.exists(target) && !Files.isRegularFile(target)
                    ? new FleetOutput(Optional.of(target), Optional.empty(), Files.newOutputStream(target), messages)
                    : hidden(target, PartFile.of(FileName.behindLinks(target)), messages);
        } catch (IOException failure) {
            throw new InputException("cannot write `" + target + "`: " + FileTrouble.writing(failure));
        }
    }

    private static FleetOutput hidden(Path target, PartFile part, Messages messages) throws IOException {
        try {
            return new FleetOutput(Optional.of(target), Optional.of(part), part.open(), messages);
        } catch (IOException | RuntimeException failure) {
            part.close();
            throw failure;
        }
    }

    private static void checkOther(Path target, String input) {
        Path read = FileName.path(input.equals(StackFile.STANDARD_INPUT) ? "/dev/stdin" : input);
        try {
            // One device may be read and written.
            if (Files.isRegularFile(target) && Files.exists(read) && Files.isSameFile(target, read)) {
                throw new InputException("cannot write `" + target + "`: it is the input `" + input + "`");
            }
        } catch (IOException unknown) {
            // What cannot be looked at can neither be read nor written, which is told then.
        }
    }

    /** Writes a document that is complete; one that cannot be made leaves nothing. */
    void write(Consumer<JsonWriter> document) {
        line.reset();
        try (JsonWriter writer = JsonWriter.compact(line)) {
            document.accept(writer);
        }
        try {
            line.writeTo(stream);
            written = true;
        } catch (IOException failure) {
            throw lost(failure);
        }
    }

    /** Nothing more will come, and all that came is in its place; if nothing did, what was there before stays. */
    void complete() {
        try {
            stream.close();
            if (part.isPresent() && written) {
                part.get().place();
                placed = true;
            }
        } catch (IOException failure) {
            throw lost(failure);
        }
    }

    private OutputException lost(IOException failure) {
        return target.isPresent()
                ? new OutputException("`" + target.get() + "`", failure)
                : new OutputException(failure);
    }

    /** Leaves nothing behind that is not complete, and says so. */
    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException lost) {
            // What went wrong was told when it did.
        } finally {
            part.ifPresent(PartFile::close);
        }
        if (part.isPresent() && !placed) {
            messages.say("`" + target.orElseThrow() + (replaces ? "` is left as it was" : "` is not written"));
        }
    }
}
