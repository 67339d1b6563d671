package dev.nestor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that must not outlive its use: it is deleted when this is closed, and when the program is told to stop before that, such as
 * by Ctrl+C.
 */
final class Leftover implements AutoCloseable {

    private final Path file;
    private final Thread hook;

    private Leftover(Path file) {
        this.file = file;
        this.hook = new Thread(this::delete, "delete " + file.getFileName());
    }

    /** @param file need not be there yet, so that there is no moment at which nobody cares for it */
    static Leftover of(Path file) {
        Leftover leftover = new Leftover(file);
        Runtime.getRuntime().addShutdownHook(leftover.hook);
        return leftover;
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
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // There is nobody left to tell.
        }
    }
}
