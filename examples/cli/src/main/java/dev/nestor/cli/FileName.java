package dev.nestor.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The name of a file, as a user typed it. */
final class FileName {

    private static final int MOST_LINKS = 40;

    private FileName() {}

    /** @throws InputException if no file can have such a name */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            throw new InputException("not the name of a file: `" + name + "`");
        }
    }

    /** Whether something of this name exists, or nobody can say so because it is behind what may not be entered. */
    static boolean exists(String name) {
        try {
            Path file = Path.of(name);
            return exists(file);
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    /** What is written to under this name, which need not exist: where links lead. */
    static Path behindLinks(Path file) throws IOException {
        Path behind = file.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS; i++) {
            if (!Files.isSymbolicLink(behind)) {
                return behind;
            }
            behind = behind.resolveSibling(Files.readSymbolicLink(behind));
        }
        throw new FileSystemLoopException(file.toString());
    }

    private static boolean exists(Path file) {
        try {
            Files.readAttributes(file, BasicFileAttributes.class);
            return true;
        } catch (AccessDeniedException hidden) {
            return true;
        } catch (NoSuchFileException missing) {
            return false;
        } catch (IOException other) {
            // Such as a ring of links.
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
