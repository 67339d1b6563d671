package dev.nestor.stress;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jcstress.JCStress;
import org.openjdk.jcstress.Options;

/** Runs the tests with the options of jcstress. Fails where one of them does, and where none was chosen or can be run. */
public final class StressTests {

    private StressTests() {}

    /**
     * Runs the tests.
     *
     * @throws AssertionError if a forbidden outcome was seen, or a test did not end as it should
     */
    public static void main(String[] arguments) throws Exception {
        Options options = new Options(arguments);
        if (!options.parse()) {
            System.exit(1);
        }
        Path report = Path.of(options.getResultDest(), "index.html");
        Files.deleteIfExists(report);
        new JCStress(options).run();
        // By itself jcstress is content to run none, for example on a machine with one processor.
        if (!Files.exists(report)) {
            throw new IllegalStateException("no test can be run with these options on this machine");
        }
    }
}
