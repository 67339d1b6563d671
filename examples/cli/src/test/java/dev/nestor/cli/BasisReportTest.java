package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a report tells what it rests on. */
class BasisReportTest {

    private static final String[] STACK = {"assess", "acme/anvil@3.0", "acme/anvil@2.0", "--purpose", "training"};

    @Test
    void standsAboveTheSources() {
        String report = text(CommandLineRun.acme(STACK));

        assertThat(report).contains("Rests on 1 document, last read 2026-11-01, 20 days ago; confidence high Sources");
    }

    @Test
    void isStaleAfterAsManyDaysAsTheUserSays() {
        assertThat(text(run("--stale-after", "20"))).doesNotContain("more than");
        assertThat(text(run("--stale-after", "19")))
                .contains("read 20 days ago, more than the 19 that are allowed: `Acme support policy`");
    }

    @Test
    void isInTheDocumentToo() {
        JsonObject footing = Json.parse(
                        "stdout", run("--stale-after", "19", "--format", "json").stdout())
                .asObject()
                .required("basis")
                .asObject()
                .required("axes")
                .asObject()
                .required("feasibility")
                .asObject();

        assertThat(footing.required("confidence").asText()).isEqualTo("medium");
        assertThat(footing.required("reasons").asArray().get(0).asText()).startsWith("read 20 days ago");
    }

    @Test
    void saysThatNobodySaysAnything() {
        assertThat(text(CommandLineRun.acme("assess", "zenith/dome@1.0", "zenith/dome@1.0")))
                .contains("Rests on no statement; confidence none: nobody says anything on support, feasibility,"
                        + " licensing, enablement");
    }

    @Test
    void isLeftOutWhereNothingIsNested() {
        assertThat(CommandLineRun.acme("assess", "acme/anvil").stdout()).doesNotContain("Rests on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "soon", "1.5", "9999999999"})
    void refusesWhatIsNoNumberOfDays(String days) {
        CommandLineRun run = run("--stale-after=" + days);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.stdout()).isEmpty();
        assertThat(run.stderr()).isEqualTo("nestor: not a number of days such as `365`: `" + days + "`\n");
    }

    private static CommandLineRun run(String... options) {
        String[] all = new String[STACK.length + options.length];
        System.arraycopy(STACK, 0, all, 0, STACK.length);
        System.arraycopy(options, 0, all, STACK.length, options.length);
        return CommandLineRun.acme(all);
    }

    private static String text(CommandLineRun run) {
        return run.stdout().replaceAll("\\s+", " ");
    }
}
