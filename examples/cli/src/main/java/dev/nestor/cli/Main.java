package dev.nestor.cli;

import dev.nestor.spi.VendorPlugins;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Supplier;

/** Where the command line starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Not System.out: it would swallow that a disk is full.
        OutputStream output = new FileOutputStream(FileDescriptor.out);
        System.exit(run(arguments, System.in, output, System.err));
    }

    /**
     * Runs a command with the plugins on the class path, and returns its exit code.
     *
     * @param stdout answers in UTF-8, and nothing else
     * @param stderr messages, one sentence a line
     */
    public static int run(String[] arguments, InputStream stdin, OutputStream stdout, OutputStream stderr) {
        return run(
                arguments,
                stdin,
                stdout,
                stderr,
                Surroundings.of(System.getenv()),
                () -> VendorPlugins.discover(Main.class.getClassLoader()));
    }

    static int run(
            String[] arguments,
            InputStream stdin,
            OutputStream stdout,
            OutputStream stderr,
            Surroundings surroundings,
            Supplier<VendorPlugins> plugins) {
        boolean debug = Arrays.asList(arguments).contains("--debug");
        Session session = new Session(stdin, new Output(stdout), new Messages(stderr, debug), surroundings, plugins);
        return new CommandRun(session).run(arguments).number();
    }
}
