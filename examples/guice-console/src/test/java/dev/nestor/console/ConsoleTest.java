package dev.nestor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void twoAnswersArePrintedWithTheirReasons() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Console.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith(" ")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("ready-with-conditions: vmware/esxi@5.1 on vmware/workstation@9.0 for training");
    }
}
