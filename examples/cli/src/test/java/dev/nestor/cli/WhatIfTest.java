package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Verdict;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Place;
import dev.nestor.review.Shift;
import dev.nestor.rule.Axis;
import dev.nestor.spi.document.AssessmentDocument;
import dev.nestor.spi.document.DifferenceDocument;
import dev.nestor.spi.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final String[] TRAINING = {
        "assess", "vmware/workstation@8.0", "vmware/esxi@5.1", "--purpose", "training"
    };
    private static final String[] FORGE = {"assess", "acme/anvil@2.0", "acme/forge@1.5", "--purpose", "training"};

    @Test
    void showsWhatAnUpgradeOfWorkstationChanges() {
        CommandLineRun run = CommandLineRun.real(with(TRAINING, "--what-if", "0.version=9.0"));

        assertThat(run.lines())
                .startsWith(
                        "! ready-with-conditions as before for training, as of 2026-11-21",
                        "vmware/workstation@8.0 > vmware/esxi@5.1",
                        "",
                        "What differs",
                        "  level 0  vmware/workstation@8.0 → vmware/workstation@9.0",
                        "",
                        "What changes",
                        "  feasibility  unproven → known-working")
                .contains("  - feasibility at level 1 was unproven: condition");
        assertThat(run.stdout()).doesNotContain("licensing", "vmware.kb2009916.production");
        assertThat(run.exit()).isZero();
    }

    @Test
    void readsVersionsAsTheyAreTypedBehindProducts() {
        CommandLineRun run = CommandLineRun.real(
                "assess",
                "microsoft/hyper-v@2019",
                "microsoft/hyper-v@2019",
                "--purpose=test",
                "--fact=0.cpu.vendor=amd",
                "--what-if=0.version=2022");

        assertThat(run.lines()).first().isEqualTo("✗ not-ready → ! ready-with-conditions for test, as of 2026-11-21");
        assertThat(run.lines()).contains("  feasibility  impossible → possible");
        assertThat(run.exit()).as("that of the changed stack").isZero();
    }

    @Test
    void tellsThatAVersionIsNotListed() {
        assertThat(CommandLineRun.real(with(TRAINING, "--what-if", "0.version=9.7"))
                        .stdout())
                .contains("+ coverage at level 0: `9.7` is not a release of VMware Workstation");
    }

    @Test
    void agreesWithTheAssessmentOfTheChangedStack() {
        CommandLineRun small = CommandLineRun.acme(
                with(FORGE, "--fact", "1.memory=2 GiB", "--what-if", "1.memory=8 GiB", "--format", "json"));
        CommandLineRun large = CommandLineRun.acme(with(FORGE, "--fact", "1.memory=8 GiB", "--format", "json"));
        DifferenceDocument difference = DifferenceDocument.read(Json.parse("stdout", small.stdout()));
        AssessmentDocument assessment = AssessmentDocument.read(Json.parse("stdout", large.stdout()));

        assertThat(difference.after().verdict()).isEqualTo(assessment.verdict());
        assertThat(difference.facts().get(new Place(1, "memory")))
                .isEqualTo(Shift.of(new FactValue.Word("2 GiB"), new FactValue.Word("8 GiB")));
        assertThat(difference.axes()).containsOnlyKeys(Axis.ENABLEMENT);
        assertThat(difference.axes().get(Axis.ENABLEMENT).after())
                .contains(assessment.axes().get(Axis.ENABLEMENT));
        assertThat(difference.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.after())
                        .get()
                        .isIn(assessment.findings().toArray()));
        assertThat(small.exit()).isEqualTo(large.exit());
    }

    @Test
    void takesSeveralAndTellsTheExitCodeOfAllTogether() {
        CommandLineRun run = CommandLineRun.acme(
                with(FORGE, "--what-if", "1.memory=2 GiB", "--what-if", "1.vm.hardwareVirtualization=true"));

        assertThat(run.stdout()).contains("  1.memory                     (unknown) → 2 GiB");
        assertThat(run.lines()).first().asString().startsWith("! ready-with-conditions → ✗ not-ready");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void commasSeparateAList() {
        CommandLineRun run = CommandLineRun.acme(with(FORGE, "--what-if", "0.cpu.features=vt-x,ept"));

        assertThat(run.stdout())
                .contains("  0.cpu.features  (unknown) → ept,vt-x")
                .endsWith("\nNothing about the answer changes.\n");
    }

    @Test
    void aProcessorMayBeSupposedAtAllLevelsAtOnce() {
        CommandLineRun run = CommandLineRun.acme(with(
                FORGE,
                "--fact=0.cpu.vendor=intel",
                "--fact=1.cpu.vendor=intel",
                "--what-if=0.cpu.vendor=amd",
                "--what-if=1.cpu.vendor=amd"));

        assertThat(run.stderr()).isEmpty();
        assertThat(run.stdout()).contains("  1.cpu.vendor  intel → amd");
    }

    @Test
    void aLevelThatOneOfSeveralFilesLacksCostsThatFileOnly() {
        CommandLineRun run = CommandLineRun.acme(
                "assess",
                "src/test/resources/dev/nestor/cli/stacks/workshop.json",
                "src/test/resources/dev/nestor/cli/stacks/guest.inventory",
                "--what-if=1.memory=2GiB");

        assertThat(run.stdout()).contains("workshop.json", "✗ not-ready");
        assertThat(run.stderr())
                .endsWith("nestor: no level 1 in `guest/debian`, whose highest is 0: `--what-if 1.memory=2GiB`\n");
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void comparesWhatOneDocumentSays() {
        CommandLineRun run = CommandLineRun.acme(
                with(FORGE, "--document", "acme.guide", "--what-if", "1.memory=2 GiB", "--format", "json"));
        DifferenceDocument document = DifferenceDocument.read(Json.parse("stdout", run.stdout()));

        assertThat(document.after().verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(document.findings())
                .extracting(finding -> finding.latest().rule())
                .containsExactly("acme.guide.memory");
    }

    private static String[] with(String[] arguments, String... more) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
