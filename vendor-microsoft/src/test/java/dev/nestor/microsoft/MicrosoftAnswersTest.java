package dev.nestor.microsoft;

import static dev.nestor.microsoft.Asking.about;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Purpose;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MicrosoftAnswersTest {

    @Test
    void anAmdHostOlderThanWindowsServer2022CannotNest() {
        Assessment answer = about("hyper-v@2019", "hyper-v@2019")
                .with(0, "cpu.vendor", "amd")
                .purpose(Purpose.TEST)
                .answer();

        assertThat(answer.axis(Axis.FEASIBILITY).status()).isEqualTo(Status.IMPOSSIBLE);
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(Asking.remedies(answer))
                .contains("upgrade the host to Windows Server 2022, Windows 11 or later, "
                        + "or run it on an Intel processor");
    }

    @Test
    void anIntelHostOfTheSameReleaseCan() {
        Assessment answer = about("hyper-v@2019", "hyper-v@2019")
                .with(0, "cpu.vendor", "intel")
                .answer();

        assertThat(answer.axis(Axis.FEASIBILITY).status()).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void theProcessorDecidesWhereTheTwoListsOfHostsDiffer() {
        Assessment answer = about("hyper-v@2019", "hyper-v@2019").answer();

        assertThat(answer.axis(Axis.FEASIBILITY).status()).isEqualTo(Status.UNKNOWN);
        assertThat(answer.missing())
                .filteredOn(missing -> missing.fact().equals("cpu.vendor"))
                .extracting(MissingFact::level)
                .containsExactly(0);
    }

    @Test
    void aProcessorThatIsNotKnownMayBeOneThePageDoesNotName() {
        assertThat(about("hyper-v@2022", "hyper-v@2022")
                        .answer()
                        .axis(Axis.FEASIBILITY)
                        .status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(about("hyper-v@2022", "hyper-v@2022")
                        .with(0, "cpu.vendor", "hygon")
                        .answer()
                        .axis(Axis.FEASIBILITY)
                        .status())
                .isEqualTo(Status.UNSTATED);
        assertThat(about("hyper-v@2022", "hyper-v@2022")
                        .with(0, "cpu.vendor", "amd")
                        .answer()
                        .axis(Axis.FEASIBILITY)
                        .status())
                .isEqualTo(Status.POSSIBLE);
    }

    @Test
    void aHostThatIsOnNeitherListCannotNestWhateverItsProcessor() {
        assertThat(about("hyper-v@2012 R2", "hyper-v@2022")
                        .answer()
                        .axis(Axis.FEASIBILITY)
                        .status())
                .isEqualTo(Status.IMPOSSIBLE);
    }

    @Test
    void aHypervisorOfAnotherVendorInsideIsUnsupportedAndLikelyToFail() {
        Assessment answer =
                about("hyper-v@2022", "vmware/esxi@8.0").purpose(Purpose.TEST).answer();

        assertThat(answer.findings())
                .filteredOn(finding -> finding.rule().party().equals("microsoft"))
                .filteredOn(finding -> finding.axis() == Axis.SUPPORT)
                .extracting(Finding::status)
                .containsExactly(Status.UNSUPPORTED);
        assertThat(answer.advisories()).extracting(Advisory::kind).contains(AdviceKind.RISK);
    }

    @Test
    void nobodySaysThatAHypervisorOfAnotherVendorRunsInside() {
        Assessment answer = about("hyper-v@2022", "vmware/esxi@8.0")
                .with(0, "cpu.vendor", "intel")
                .answer();

        assertThat(answer.axis(Axis.FEASIBILITY).status()).isEqualTo(Status.UNSTATED);
    }

    @Test
    void aHypervisorOfAnotherVendorOutsideIsUnsupported() {
        Assessment answer = about("vmware/esxi@8.0", "hyper-v@2022").answer();

        assertThat(answer.axis(Axis.SUPPORT).status()).isEqualTo(Status.UNSUPPORTED);
    }

    @Test
    void productionIsSupportedOneLevelDeepAndNoDeeper() {
        Assessment answer =
                about("hyper-v@2022", "hyper-v@2022", "hyper-v@2022").answer();

        assertThat(answer.axis(Axis.SUPPORT).status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(answer.axis(Axis.SUPPORT).decidedAt()).contains(2);
        assertThat(answer.nestings())
                .extracting(nesting -> nesting.axis(Axis.SUPPORT).status())
                .containsExactly(Status.SUPPORTED, Status.UNSUPPORTED);
    }

    @Test
    void aSecondLevelForTestingIsNotSpokenOf() {
        Assessment answer = about("hyper-v@2022", "hyper-v@2022", "hyper-v@2022")
                .purpose(Purpose.TEST)
                .answer();

        assertThat(answer.nestings())
                .extracting(nesting -> nesting.axis(Axis.SUPPORT).status())
                .containsExactly(Status.SUPPORTED, Status.UNSTATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-01-01", "2015-10-16"})
    void whatWasSaidOnADayWithoutARecordedTextIsUnknown(String day) {
        Assessment answer = about("hyper-v@2016", "hyper-v@2016").asOf(day).answer();

        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.axis(Axis.SUPPORT).status()).isEqualTo(Status.UNKNOWN);
        assertThat(answer.advisories())
                .extracting(Advisory::message)
                .anyMatch(message -> message.startsWith("no text of " + day + " is recorded"));
    }

    @Test
    void licensingIsNotSpokenOf() {
        Assessment answer = about("hyper-v@2022", "hyper-v@2022").answer();

        assertThat(answer.axis(Axis.LICENSING).status()).isEqualTo(Status.UNSTATED);
    }
}
