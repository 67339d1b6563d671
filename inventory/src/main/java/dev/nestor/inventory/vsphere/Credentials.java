package dev.nestor.inventory.vsphere;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A name and its password. They come out of a file or the environment, because arguments of a program are for everybody to
 * see. Nothing here ever prints the password.
 */
public final class Credentials {

    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");
    private static final long LARGEST = 4096;

    private final String user;
    private final String password;

    private Credentials(String user, String password) {
        this.user = user;
        this.password = password;
    }

    /**
     * Reads a file whose first line is the name, and whose second line is the password, both as they are.
     *
     * @throws IllegalArgumentException if it is not of this form, or other users of this machine may read it
     * @throws IOException if it cannot be read
     */
    public static Credentials fromFile(Path file) throws IOException {
        checkOwner(file);
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException(
                    "file of credentials `" + file + "` is longer than " + LARGEST + " bytes");
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return of(line(lines, 0), line(lines, 1))
                    .orElseThrow(() -> new IllegalArgumentException("file of credentials `" + file
                            + "` does not have a name in its first line and a password in its second"));
        } catch (MalformedInputException noText) {
            throw new IllegalArgumentException("file of credentials `" + file + "` is not in UTF-8", noText);
        }
    }

    /**
     * Takes them from variables of an environment, such as {@link System#getenv()}.
     *
     * @throws IllegalArgumentException if one is not set, naming it
     */
    public static Credentials fromEnvironment(
            Map<String, String> environment, String userVariable, String passwordVariable) {
        return of(variable(environment, userVariable), variable(environment, passwordVariable))
                .orElseThrow();
    }

    /** For messages; the password has no such method. */
    public String user() {
        return user;
    }

    String password() {
        return password;
    }

    private static Optional<Credentials> of(String user, String password) {
        boolean complete = !user.isBlank() && !password.isEmpty();
        return complete ? Optional.of(new Credentials(user, password)) : Optional.empty();
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static String variable(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException("variable `" + name + "` of the environment is not set");
        }
        return value;
    }

    private static void checkOwner(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        if (permissions.stream().anyMatch(OF_OTHERS::contains)) {
            throw new IllegalArgumentException("file of credentials `" + file
                    + "` is open to other users of this machine: take their permissions away (`chmod 600`)");
        }
    }

    @Override
    public String toString() {
        return user;
    }
}
