package dev.nestor.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/main/java/dev/nestor/quickstart/Quickstart.java");

    @Test
    void standsInTheReadmeAsItIs() throws IOException {
        assertThat(body(Files.readString(SOURCE))).isEqualTo(block("```java\n"));
    }

    @Test
    void printsWhatTheReadmeShows() throws IOException {
        assertThat(printed()).isEqualTo(block("```\nready"));
    }

    /** The statements of {@code main}, as they would stand alone. */
    private static String body(String source) {
        int start = source.indexOf("{\n", source.indexOf("void main")) + 2;
        return source.substring(start, source.indexOf("\n    }", start)).stripIndent() + "\n";
    }

    /** The block of the README that begins with {@code opening}. */
    private static String block(String opening) throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf(opening);
        assertThat(start).as(opening).isNotNegative();
        return readme.substring(readme.indexOf('\n', start) + 1, readme.indexOf("```", start + opening.length()));
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
        return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
