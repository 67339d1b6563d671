package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FleetProgressTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Messages messages = new Messages(screen, false);

    @Test
    void theBarGrowsWithWhatWasRead() throws IOException {
        FleetProgress progress = new FleetProgress(messages, true, 200);
        read(progress, 100);

        assertThat(shown()).endsWith("\r[###############               ] 50 %");

        messages.say("something is wrong");
        assertThat(shown()).endsWith("\r" + " ".repeat(37) + "\rnestor: something is wrong" + System.lineSeparator());

        read(progress, 100);
        progress.done();
        assertThat(shown()).contains("\r[##############################] 100 %").endsWith(" \r");
    }

    @Test
    void nobodySeesOneInAFile() throws IOException {
        FleetProgress progress = new FleetProgress(messages, false, 100);
        read(progress, 100);
        progress.done();

        assertThat(shown()).isEmpty();
    }

    private static void read(FleetProgress progress, int bytes) throws IOException {
        try (InputStream in = progress.counting(new ByteArrayInputStream(new byte[bytes]))) {
            assertThat(in.readAllBytes()).hasSize(bytes);
        }
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
