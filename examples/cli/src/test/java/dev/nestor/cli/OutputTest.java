package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.VendorPlugins;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {

    /** Standard output that cannot be written to. */
    private static final class Failing extends OutputStream {

        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int letter) throws IOException {
            throw new IOException(reason);
        }
    }

    @Test
    void isQuietWhenItsReaderHasGone() {
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        assertThat(run(new Failing("Broken pipe"), stderr, "rules")).isZero();
        assertThat(run(new Failing("The pipe is being closed"), stderr, "assess", "acme/anvil", "acme/forge"))
                .isEqualTo(1);
        assertThat(stderr.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void tellsWhenItCannotBeWritten() {
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        assertThat(run(new Failing("No space left on device"), stderr, "rules")).isEqualTo(4);
        assertThat(stderr.toString(StandardCharsets.UTF_8))
                .isEqualTo("nestor: cannot write to standard output: no space left on device\n");
    }

    @Test
    void isUtf8() {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        run(stdout, new ByteArrayOutputStream(), "assess", "acme/anvil", "acme/anvil");
        assertThat(stdout.toByteArray()).startsWith("✓ ready".getBytes(StandardCharsets.UTF_8));
    }

    private static int run(OutputStream stdout, OutputStream stderr, String... arguments) {
        return Main.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                stdout,
                stderr,
                CommandLineRun.PIPE,
                () -> VendorPlugins.of(new AcmePlugin()));
    }
}
