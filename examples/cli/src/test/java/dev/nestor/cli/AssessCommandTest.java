package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.document.AssessmentDocument;
import dev.nestor.spi.json.Json;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AssessCommandTest {

    @Test
    void tellsThatAStackIsReady() {
        CommandLineRun run = CommandLineRun.acme("assess", "acme/anvil@3.0", "acme/anvil@2.0");
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).first().isEqualTo("✓ ready for production (assumed), as of 2026-11-21");
        assertThat(run.stdout()).contains("What holds").doesNotContain("What fails", "Conditions");
        assertThat(run.stderr()).isEmpty();
    }

    @Test
    void exitsWithOneWhereAStackIsNotReady() {
        CommandLineRun run = CommandLineRun.acme("assess", "acme/anvil@2.0", "acme/forge@1.5");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines()).first().asString().startsWith("✗ not-ready");
    }

    @Test
    void exitsWithTwoWhereAFactIsMissing() {
        CommandLineRun run = CommandLineRun.acme("assess", "acme/anvil", "acme/forge@1.5", "--purpose", "training");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).first().asString().startsWith("? unknown for training, as of");
        assertThat(run.stdout())
                .contains("the version at level 0: write it behind the product, as in `acme/anvil@...`");
    }

    @Test
    void namesAnOptionForEachMissingFact() {
        CommandLineRun run = CommandLineRun.acme(
                "assess", "acme/anvil@2.0", "acme/forge@1.0", "--purpose", "lab", "--fact", "1.memory=8 GiB");
        assertThat(run.lines()).first().asString().startsWith("! ready-with-conditions for test, as of");
        assertThat(run.stdout()).doesNotContain("--fact 1.memory");
        assertThat(run.exit()).isZero();
    }

    @Test
    void exitsWithZeroWhereNothingIsNested() {
        CommandLineRun run = CommandLineRun.acme("assess", "acme/anvil@2.0", "guest/debian@12");
        assertThat(run.exit()).isZero();
        assertThat(run.stdout())
                .startsWith("not-nested for production (assumed), as of 2026-11-21\n"
                        + "No hypervisor is inside another one, so there is nothing to judge.\n")
                .contains("level 1 │ guest/debian@12");
    }

    @Test
    void takesPurposesFactsAndDays() {
        CommandLineRun run = CommandLineRun.acme(
                "assess",
                "acme/anvil@2.0",
                "acme/forge@1.5",
                "--purpose=demo",
                "--as-of=2022-01-01",
                "--fact=1.memory=8 GiB",
                "--fact",
                "1.vm.hardwareVirtualization=true");
        assertThat(run.lines()).first().isEqualTo("! ready-with-conditions for demo, as of 2022-01-01 (historical)");
        assertThat(run.stdout()).contains("memory 8 GiB; vm.hardwareVirtualization true");
        assertThat(run.exit()).isZero();
    }

    @Test
    void doesNotKnowWhatWasStatedBeforeTheFirstTextThatWasRead() {
        CommandLineRun run = CommandLineRun.acme("assess", "acme/anvil@2.0", "acme/forge@1.5", "--as-of", "2019-12-31");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.stdout()).contains("(historical)", "no text of 2019-12-31 is recorded of `Acme support policy`");
    }

    @Test
    void writesTheAssessmentAsADocumentAndNothingElse() {
        CommandLineRun run = CommandLineRun.acme(
                "assess", "acme/anvil@2.0", "acme/forge@1.5", "--purpose", "training", "--format", "json");
        AssessmentDocument document = AssessmentDocument.read(Json.parse("stdout", run.stdout()));
        assertThat(document.asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(run.stdout())
                .startsWith("{\n  \"format\": \"nestor/assessment/1\",\n  \"verdict\": \"ready-with-conditions\",\n")
                .endsWith("}\n");
    }

    @Test
    void colouresOnlyWhereATerminalIsAndTheUserWantsIt() {
        Surroundings terminal = new Surroundings(CommandLineRun.NOW, true, false, true, 80);
        Surroundings noColor = new Surroundings(CommandLineRun.NOW, true, true, true, 80);
        String[] stack = {"assess", "acme/anvil@3.0", "acme/anvil@2.0"};
        String[] always = {"assess", "acme/anvil@3.0", "acme/anvil@2.0", "--color", "always"};
        String[] never = {"assess", "acme/anvil@3.0", "acme/anvil@2.0", "--color", "never"};
        assertThat(CommandLineRun.acmeOn(terminal, stack).stdout()).startsWith("\u001b[1;32m✓ ready\u001b[0m for");
        assertThat(CommandLineRun.acmeOn(noColor, stack).stdout()).doesNotContain("\u001b");
        assertThat(CommandLineRun.acme(stack).stdout()).doesNotContain("\u001b");
        assertThat(CommandLineRun.acme(always).stdout()).contains("\u001b[");
        assertThat(CommandLineRun.acmeOn(terminal, never).stdout()).doesNotContain("\u001b");
    }

    @Test
    void colouresChangeNothingButColours() {
        String[] plain = {"assess", "acme/anvil@2.0", "acme/forge@1.5"};
        String[] coloured = {"assess", "acme/anvil@2.0", "acme/forge@1.5", "--color", "always"};
        assertThat(CommandLineRun.acme(coloured).stdout().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(CommandLineRun.acme(plain).stdout());
    }

    @Test
    void assessesAProductThatNoPluginCovers() {
        CommandLineRun run = CommandLineRun.acme("assess", "zenith/dome@7", "acme/forge@1.5");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.stdout()).contains("no plugin covers `zenith/dome`");
    }

    @Test
    void staysInsideTheWidthOfTheScreen() {
        for (int width : new int[] {60, 80, 100, 132}) {
            Surroundings screen = new Surroundings(CommandLineRun.NOW, false, false, true, width);
            CommandLineRun run = CommandLineRun.acmeOn(screen, "assess", "acme/anvil", "acme/forge@1.5");
            assertThat(run.lines())
                    .hasSizeGreaterThan(20)
                    .filteredOn(line -> line.length() > width)
                    .as("commands stay as they are")
                    .allSatisfy(line -> assertThat(line).contains("anvil set --machine"));
        }
    }
}
