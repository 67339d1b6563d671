package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonObject;
import org.junit.jupiter.api.Test;

class TimelineCommandTest {

    @Test
    void tellsWhatChangedWhenAndByWhichDocument() {
        CommandLineRun run =
                CommandLineRun.acme("timeline", "acme/anvil@2.0", "acme/forge@1.5", "--since", "2019-01-01");

        assertThat(run.exit()).isZero();
        assertThat(run.stdout())
                .startsWith("acme/anvil@2.0 > acme/forge@1.5 for production (assumed)\n\n2019-01-01\n")
                .contains("  feasibility  ", " -> ", "\n  + [1] ", "\nSources\n");
    }

    @Test
    void isForProgramsToo() {
        JsonObject document = Json.parse(
                        "stdout",
                        CommandLineRun.acme("timeline", "acme/anvil@2.0", "acme/forge@1.5", "--format", "json")
                                .stdout())
                .asObject();

        assertThat(document.required("format").asText()).isEqualTo("nestor/timeline/1");
        assertThat(document.required("turns")
                        .asArray()
                        .get(0)
                        .asObject()
                        .required("day")
                        .asText())
                .isEqualTo("2009-01-01");
    }

    @Test
    void refusesToEndBeforeItBegins() {
        CommandLineRun run = CommandLineRun.acme(
                "timeline", "acme/anvil", "acme/forge", "--since", "2020-01-02", "--as-of", "2020-01-01");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.stderr()).isEqualTo("nestor: first day `2020-01-02` is after the last one, `2020-01-01`\n");
    }
}
