package dev.nestor.cli;

import dev.nestor.spi.json.JsonWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the lines of a fleet go: standard output, or a file that appears when it is complete. For one thread. */
final class FleetOutput implements AutoCloseable {

    private final Optional<Path> target;
    private final Optional<Path> unfinished;
    private final OutputStream stream;
    private final JsonWriter lines;

    private FleetOutput(Optional<Path> target, Optional<Path> unfinished, OutputStream stream) {
        this.target = target;
        this.unfinished = unfinished;
        this.stream = stream;
        this.lines = JsonWriter.compact(stream);
    }

    /** @throws InputException if the file cannot be written: better now than behind the first answer */
    static FleetOutput of(Optional<String> file, Session session) {
        return file.isPresent()
                ? to(path(file.get()))
                : new FleetOutput(
                        Optional.empty(),
                        Optional.empty(),
                        new BufferedOutputStream(session.output().stream(), 1 << 16));
    }

    private static FleetOutput to(Path target) {
        if (Files.isDirectory(target)) {
            throw new InputException("cannot write `" + target + "`: it is a directory");
        }
        try {
            Path folder =
                    Optional.ofNullable(target.toAbsolutePath().getParent()).orElse(target.toAbsolutePath());
            Path unfinished = Files.createTempFile(folder, "." + target.getFileName(), ".part");
            OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
            return new FleetOutput(Optional.of(target), Optional.of(unfinished), stream);
        } catch (IOException failure) {
            throw new InputException("cannot write `" + target + "`: " + failure.getMessage());
        }
    }

    void write(Consumer<JsonWriter> document) {
        document.accept(lines);
    }

    /** Nothing more will come, and all that came is in its place. */
    void complete() {
        lines.close();
        try {
            stream.close();
            if (target.isPresent()) {
                Files.move(unfinished.orElseThrow(), target.get(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new OutputException(failure);
        }
    }

    /** Leaves nothing behind that is not complete. */
    @Override
    public void close() {
        try {
            stream.close();
            if (unfinished.isPresent()) {
                Files.deleteIfExists(unfinished.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
