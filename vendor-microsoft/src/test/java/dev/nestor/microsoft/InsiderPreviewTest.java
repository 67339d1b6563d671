package dev.nestor.microsoft;

import static dev.nestor.microsoft.Asking.about;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Purpose;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import org.junit.jupiter.api.Test;

/** What the page of the Insider preview answers, on its own days. */
class InsiderPreviewTest {

    @Test
    void thePreviewWasOnlyAPreviewOnTheDayOfItsPage() {
        Assessment answer = about("hyper-v@10.0.10565", "hyper-v@10.0.10565")
                .purpose(Purpose.TEST)
                .asOf("2015-10-17")
                .answer();

        assertThat(answer.axis(Axis.SUPPORT).status()).isEqualTo(Status.PREVIEW);
        assertThat(answer.axis(Axis.FEASIBILITY).status()).isEqualTo(Status.POSSIBLE);
        assertThat(answer.question().historical()).isTrue();
        assertThat(answer.findings())
                .extracting(finding -> finding.rule().evidence().document().title())
                .isNotEmpty()
                .allMatch(title -> title.startsWith("Windows Insiders Preview") || title.endsWith(".ps1"));
    }

    @Test
    void aBuildBeforeThePreviewCannotNest() {
        Assessment answer = about("hyper-v@10.0.10240", "hyper-v@10.0.10240")
                .purpose(Purpose.TEST)
                .asOf("2015-10-17")
                .answer();

        assertThat(answer.axis(Axis.FEASIBILITY).status()).isEqualTo(Status.IMPOSSIBLE);
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(Asking.reasons(answer, Axis.FEASIBILITY))
                .anyMatch(reason -> reason.contains("build 10565 or later"));
    }

    @Test
    void aHostFromBeforeThePreviewCannotHoldItEither() {
        Assessment answer = about("hyper-v@2012 R2", "hyper-v@10.0.10565")
                .asOf("2015-10-17")
                .answer();

        assertThat(answer.axis(Axis.FEASIBILITY).status()).isEqualTo(Status.IMPOSSIBLE);
    }

    @Test
    void thePreviewIsEnabledByTheScriptOfItsPage() {
        Asking off = about("hyper-v@10.0.10565", "hyper-v@10.0.10565").with(1, "vm.hardwareVirtualization", "false");

        assertThat(Asking.commands(off.asOf("2015-10-17").answer()))
                .contains(
                        "Invoke-WebRequest https://raw.githubusercontent.com/Microsoft/Virtualization-Documentation/"
                                + "master/hyperv-tools/Nested/Enable-NestedVm.ps1 -OutFile ~/Enable-NestedVm.ps1",
                        "~/Enable-NestedVm.ps1 -VmName <VmName>",
                        "Invoke-Command -VMName \"myVM\" -ScriptBlock { Enable-WindowsOptionalFeature -FeatureName "
                                + "Microsoft-Hyper-V -Online; Restart-Computer }");
    }

    @Test
    void aMachineThatIsExposedAlreadyMayRun() {
        Assessment answer = about("hyper-v@10.0.14361", "hyper-v@10.0.14361")
                .with(1, "vm.hardwareVirtualization", "true")
                .with(1, "vm.state", "running")
                .asOf("2016-07-01")
                .answer();

        assertThat(answer.axis(Axis.ENABLEMENT).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void thePreviewStaysBlockedWithoutExposureWhenItsPageNoLongerNamesTheScript() {
        Asking off = about("hyper-v@10.0.14361", "hyper-v@10.0.14361").with(1, "vm.hardwareVirtualization", "false");
        Assessment answer = off.asOf("2016-06-19").answer();

        assertThat(answer.axis(Axis.ENABLEMENT).status()).isEqualTo(Status.BLOCKED);
        assertThat(Asking.commands(answer)).noneMatch(command -> command.contains("Enable-NestedVm.ps1"));
    }

    @Test
    void thePreviewPageSaysWhereToReportAndHowNestingWorks() {
        Assessment answer = about("hyper-v@10.0.10565", "hyper-v@10.0.10565")
                .asOf("2015-10-17")
                .answer();

        assertThat(answer.advisories()).extracting(Advisory::kind).contains(AdviceKind.CHANNEL, AdviceKind.BACKGROUND);
        assertThat(answer.advisories()).extracting(Advisory::message).anyMatch(message -> message.contains("AMD-V"));
    }
}
