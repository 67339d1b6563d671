package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page on conflicts shows commands and what they show. */
class ConflictsTest {

    private static final Path PAGE = Path.of("../../docs/conflicts.md");

    private record Row(String id, String command, String shows) {}

    @TestFactory
    Stream<DynamicTest> eachCommandShowsWhatThePageSays() throws IOException {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.id() + ": " + row.command(), () -> check(row)));
    }

    @Test
    void allAreThere() throws IOException {
        assertThat(rows().stream().map(Row::id).distinct())
                .containsExactlyElementsOf(Stream.of("VX", "MX")
                        .flatMap(kind -> IntStream.rangeClosed(1, 14).mapToObj(number -> kind + number))
                        .toList());
    }

    private static void check(Row row) {
        String[] words = row.command().split(" ");
        assertThat(words[0]).isEqualTo("nestor");
        CommandLineRun run = CommandLineRun.real(Arrays.copyOfRange(words, 1, words.length));

        assertThat(run.stderr()).isEmpty();
        assertThat(run.stdout().replaceAll("\\s+", " ")).contains(row.shows());
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| [VM]X[0-9].*"))
                .map(line -> line.split(" \\| "))
                .map(cells -> new Row(
                        cells[0].substring(2), cells[3].replaceAll("(^`|`$)", ""), cells[4].replaceAll(" \\|$", "")))
                .toList();
    }
}
