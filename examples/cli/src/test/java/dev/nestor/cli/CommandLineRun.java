package dev.nestor.cli;

import dev.nestor.spi.VendorPlugins;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;

/** What a run of the command line came to. */
record CommandLineRun(int exit, String stdout, String stderr) {

    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T12:00:00+01:00");

    /** A screen of 80 letters that is no terminal but can show boxes. */
    static final Surroundings PIPE = new Surroundings(NOW, false, false, true, 80);

    private static final VendorPlugins ACME = VendorPlugins.of(new AcmePlugin());

    /** With the made-up vendor of these tests. */
    static CommandLineRun acme(String... arguments) {
        return acmeReading("", arguments);
    }

    static CommandLineRun acmeReading(String stdin, String... arguments) {
        return of(stdin, PIPE, () -> ACME, arguments);
    }

    static CommandLineRun acmeOn(Surroundings surroundings, String... arguments) {
        return of("", surroundings, () -> ACME, arguments);
    }

    /** With the vendors that the command line comes with. */
    static CommandLineRun real(String... arguments) {
        return of("", PIPE, () -> VendorPlugins.discover(Main.class.getClassLoader()), arguments);
    }

    static CommandLineRun of(
            String stdin, Surroundings surroundings, Supplier<VendorPlugins> plugins, String... arguments) {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        ByteArrayInputStream input = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
        int exit = Main.run(arguments, input, stdout, stderr, surroundings, plugins);
        return new CommandLineRun(
                exit, stdout.toString(StandardCharsets.UTF_8), stderr.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return stdout.lines().toList();
    }
}
