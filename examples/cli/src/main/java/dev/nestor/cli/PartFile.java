package dev.nestor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** A file while it is written: hidden, beside the one that it becomes. Unless it does, it is gone when this is closed. */
final class PartFile implements AutoCloseable {

    private final Path target;
    private final Path file;
    private final Leftover leftover;

    private PartFile(Path target) {
        this.target = target;
        this.file = target.resolveSibling(".nestor-" + UUID.randomUUID() + ".part");
        this.leftover = Leftover.of(file);
    }

    /** @param target no link, and no folder; it need not exist */
    static PartFile of(Path target) {
        return new PartFile(target);
    }

    /** May be called once; who may read what is there may read what is written, and nobody else. */
    OutputStream open() throws IOException {
        OutputStream stream = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            keepPermissions();
            return stream;
        } catch (IOException | RuntimeException failure) {
            stream.close();
            throw failure;
        }
    }

    /** Takes the place of what is there. */
    void place() throws IOException {
        Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        leftover.close();
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }
}
