package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Verdict;
import dev.nestor.model.Purpose;
import dev.nestor.review.Shift;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import dev.nestor.spi.document.DifferenceDocument;
import dev.nestor.spi.json.Json;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CompareCommandTest {

    @Test
    void tellsWhatMicrosoftSaidOfAmdIn2019AndSaysToday() {
        CommandLineRun run = CommandLineRun.real(
                "compare",
                "microsoft/hyper-v@2022",
                "microsoft/hyper-v@2022",
                "--fact",
                "0.cpu.vendor=amd",
                "--as-of",
                "2019-06-01");

        assertThat(run.lines())
                .contains(
                        "  day  2019-06-01 → 2026-11-21",
                        "  support      unstated → supported",
                        "  feasibility  impossible → possible",
                        "    - only processors of Intel will do");
        assertThat(run.stdout()).contains("microsoft.nested-virtualization-2016.intel-only");
        assertThat(run.exit()).isZero();
    }

    @Test
    void comparesTwoDaysOfThePast() {
        DifferenceDocument document = document(
                "microsoft/hyper-v@2022",
                "microsoft/hyper-v@2022",
                "--as-of=2019-06-01",
                "--with-as-of=2022-01-01",
                "--fact=0.cpu.vendor=amd");

        assertThat(document.before().asOf()).isEqualTo(LocalDate.of(2019, 6, 1));
        assertThat(document.after().asOf()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(document.after().historical()).isTrue();
        assertThat(document.axes().get(Axis.FEASIBILITY).map(result -> result.status()))
                .isEqualTo(Shift.of(Status.IMPOSSIBLE, Status.POSSIBLE));
    }

    @Test
    void comparesTwoPurposesOnOneDay() {
        DifferenceDocument document =
                document("vmware/workstation@9.0", "vmware/esxi@5.1", "--with-purpose=training", "--as-of=2015-01-01");

        assertThat(document.before().purpose()).isEqualTo(Purpose.PRODUCTION);
        assertThat(document.before().purposeAssumed()).isTrue();
        assertThat(document.after().purpose()).isEqualTo(Purpose.TRAINING);
        assertThat(document.after().asOf()).isEqualTo(document.before().asOf());
        assertThat(document.before().verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(document.after().verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
    }

    @Test
    void tellsThatNothingChanges() {
        CommandLineRun run = CommandLineRun.acme(
                "compare", "acme/anvil@3.0", "acme/anvil@2.0", "--as-of=2026-11-01", "--with-as-of=2026-11-20");

        assertThat(run.stdout()).endsWith("\nNothing about the answer changes.\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void comparesEachOfSeveralFiles() {
        String stacks = "src/test/resources/dev/nestor/cli/stacks/";
        CommandLineRun run = CommandLineRun.acme(
                "compare",
                stacks + "workshop.json",
                stacks + "broken.json",
                stacks + "guest.inventory",
                "--with-purpose=production",
                "--format=json");

        assertThat(run.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(DifferenceDocument.read(Json.parse("line", line))
                                .after()
                                .purpose())
                        .isEqualTo(Purpose.PRODUCTION));
        assertThat(run.exit()).isEqualTo(3);
    }

    private static DifferenceDocument document(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "compare";
        all[1] = "--format=json";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return DifferenceDocument.read(
                Json.parse("stdout", CommandLineRun.real(all).stdout()));
    }
}
