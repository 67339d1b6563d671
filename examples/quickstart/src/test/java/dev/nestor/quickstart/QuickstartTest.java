package dev.nestor.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void printsTheVerdictTheAxesAndTheConditions() {
        assertThat(printed())
                .startsWith("ready-with-conditions")
                .containsPattern("support +unsupported +\\[vmware\\.kb2009916\\.")
                .containsPattern("feasibility +known-working +\\[vmware\\.kb2009916\\.")
                .containsPattern("licensing +license-required +\\[vmware\\.kb2009916\\.")
                .containsPattern("(?m)^- ");
    }

    private static String printed() {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        return printed.toString(UTF_8);
    }
}
