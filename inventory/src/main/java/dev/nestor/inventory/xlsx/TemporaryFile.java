package dev.nestor.inventory.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that nobody else may read, and that is deleted when this is closed, and when the program is told to stop before that. Who has
 * it open then may go on reading where the system lets open files go without a name.
 */
final class TemporaryFile implements Closeable {

    private final Path path;
    private final Thread hook;

    private TemporaryFile(Path path) {
        this.path = path;
        this.hook = new Thread(this::delete, "delete " + path.getFileName());
    }

    static TemporaryFile create(String suffix) throws IOException {
        TemporaryFile file = new TemporaryFile(Files.createTempFile("nestor-", suffix));
        try {
            Runtime.getRuntime().addShutdownHook(file.hook);
        } catch (IllegalStateException stopping) {
            file.delete();
            throw new IOException("the program is about to end", stopping);
        }
        return file;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook does the same at this moment.
        }
        delete();
    }

    private void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException open) {
            // Some systems delete what is open no sooner than it is closed.
        }
    }
}
