package dev.nestor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What can be read only once, such as a pipe, kept in a temporary file: it may be larger than memory. Nobody else may read the file;
 * where the system lets open files go without a name, it has none, and else it is gone when the program ends. For one thread.
 */
final class Spool implements Rereadable {

    /** In bytes: a pipe may never end. */
    static final long LARGEST = 64L << 30;

    private static final Set<OpenOption> OPTIONS = Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);

    private final FileChannel file;
    private long size;

    private Spool(FileChannel file) {
        this.file = file;
    }

    /**
     * Reads {@code content} to its end.
     *
     * @param name for messages
     * @param prefix what was read of it before
     * @throws InputException if there is no place to keep it
     * @throws IOException if {@code content} throws it
     */
    static Spool of(String name, byte[] prefix, InputStream content, long largest) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        Spool spool = open(name, folder);
        byte[] buffer = new byte[1 << 16];
        spool.add(name, folder, ByteBuffer.wrap(prefix));
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            if (spool.size + read > largest) {
                spool.file.close();
                throw new InputException("`" + name + "` is larger than " + largest
                        + " bytes, which is the most that is" + " kept of what is no file");
            }
            spool.add(name, folder, ByteBuffer.wrap(buffer, 0, read));
        }
        return spool;
    }

    @Override
    public InputStream open() {
        return new Reading();
    }

    @Override
    public long size() {
        return size;
    }

    private static Spool open(String name, Path folder) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] mode = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            return new Spool(FileChannel.open(folder.resolve("nestor-" + UUID.randomUUID() + ".spool"), OPTIONS, mode));
        } catch (IOException failure) {
            throw unkept(name, folder, failure);
        }
    }

    private void add(String name, Path folder, ByteBuffer bytes) throws IOException {
        try {
            size += bytes.remaining();
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException failure) {
            file.close();
            throw unkept(name, folder, failure);
        }
    }

    private static InputException unkept(String name, Path folder, IOException failure) {
        return new InputException(
                "cannot keep `" + name + "` in the folder `" + folder + "`: " + FileTrouble.writing(failure));
    }

    /** Several may read the same file, each from its own place. */
    private final class Reading extends InputStream {

        private long place;

        @Override
        public int read() throws IOException {
            byte[] letter = new byte[1];
            return read(letter, 0, 1) < 0 ? -1 : letter[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            Objects.checkFromIndexSize(from, length, bytes.length);
            if (length == 0) {
                return 0;
            }
            int count = file.read(ByteBuffer.wrap(bytes, from, length), place);
            place += Math.max(0, count);
            return count;
        }
    }
}
