package dev.nestor.cli;

import dev.nestor.spi.json.JsonWriter;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the lines of a fleet go: standard output, or a file that appears when it is complete. For one thread. */
final class FleetOutput implements AutoCloseable {

    private final Optional<Path> target;
    private final Optional<Path> unfinished;
    private final OutputStream stream;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private FleetOutput(Optional<Path> target, Optional<Path> unfinished, OutputStream stream) {
        this.target = target;
        this.unfinished = unfinished;
        this.stream = new BufferedOutputStream(stream, 1 << 16);
    }

    /** @throws InputException if the file cannot be written: better now than behind the first answer */
    static FleetOutput of(Optional<String> file, Session session) {
        return file.isPresent()
                ? to(path(file.get()))
                : new FleetOutput(Optional.empty(), Optional.empty(), session.output().stream());
    }

    private static FleetOutput to(Path target) {
        if (Files.isDirectory(target)) {
            throw new InputException("cannot write `" + target + "`: it is a directory");
        }
        try {
            // A device or a pipe is written to, and never replaced.
            return Files.exists(target) && !Files.isRegularFile(target)
                    ? new FleetOutput(Optional.of(target), Optional.empty(), Files.newOutputStream(target))
                    : beside(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath());
        } catch (IOException failure) {
            throw new InputException("cannot write `" + target + "`: " + failure.getMessage());
        }
    }

    private static FleetOutput beside(Path target) throws IOException {
        Path unfinished = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new FleetOutput(
                Optional.of(target),
                Optional.of(unfinished),
                Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** Writes a document that is complete; one that cannot be made leaves nothing. */
    void write(Consumer<JsonWriter> document) {
        line.reset();
        try (JsonWriter writer = JsonWriter.compact(line)) {
            document.accept(writer);
        }
        try {
            line.writeTo(stream);
        } catch (IOException failure) {
            throw lost(failure);
        }
    }

    /** Nothing more will come, and all that came is in its place. */
    void complete() {
        try {
            stream.close();
            if (unfinished.isPresent()) {
                Files.move(unfinished.get(), target.orElseThrow(), StandardCopyOption.REPLACE_EXISTING);
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

    /** Leaves nothing behind that is not complete. */
    @Override
    public void close() {
        try {
            if (unfinished.isPresent()) {
                Files.deleteIfExists(unfinished.get());
            }
            stream.close();
        } catch (IOException lost) {
            // What went wrong was told when it did.
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            throw new InputException("not the name of a file: `" + name + "`");
        }
    }
}
