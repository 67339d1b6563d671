package dev.nestor.vmware;

import static dev.nestor.rule.Axis.FEASIBILITY;
import static dev.nestor.rule.Axis.LICENSING;
import static dev.nestor.rule.Axis.SUPPORT;
import static dev.nestor.rule.Status.COVERED;
import static dev.nestor.rule.Status.LICENSE_REQUIRED;
import static dev.nestor.rule.Status.POSSIBLE;
import static dev.nestor.rule.Status.UNKNOWN;
import static dev.nestor.rule.Status.UNSTATED;
import static dev.nestor.rule.Status.UNSUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What VMware says of ESXi inside of a hypervisor, whatever works. */
class NestedEsxiTest {

    @Test
    void esxiInsideEsxiIsNotReadyForProduction() {
        Assessment answer = Answers.assess("vmware/esxi@5.5", "vmware/esxi@5.5");

        assertThat(Answers.axes(answer))
                .containsEntry(SUPPORT, UNSUPPORTED)
                .containsEntry(FEASIBILITY, POSSIBLE)
                .containsEntry(LICENSING, LICENSE_REQUIRED);
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(answer.axis(SUPPORT).because())
                .contains("vmware.kb2009916.production", "vmware.kb2009916.production-on-esxi")
                .doesNotContain("vmware.kb2009916.production-on-third-party");
    }

    @Test
    void esxiInsideAForeignHypervisorIsUnsupportedInProduction() {
        Assessment answer = Answers.assess("oracle/virtualbox@7.1", "vmware/esxi@8.0");

        assertThat(Answers.axes(answer)).containsEntry(SUPPORT, UNSUPPORTED).containsEntry(LICENSING, LICENSE_REQUIRED);
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(answer.axis(SUPPORT).because()).contains("vmware.kb2009916.production-on-third-party");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Purpose.class)
    void nestedEsxiIsOutsideSupportForEveryPurpose(Purpose purpose) {
        Assessment answer = Answers.assess(purpose, "vmware/workstation@9.0", "vmware/esxi@5.1");

        assertThat(Answers.axes(answer)).containsEntry(SUPPORT, UNSUPPORTED);
        assertThat(answer.axis(SUPPORT).because())
                .contains("vmware.kb2009916.outside-support", "vmware.kb2009916.known-working-yet-unsupported");
    }

    @Test
    void aLicenseThatIsThereCoversTheNestedEsxi() {
        Stack stack = Answers.stack("vmware/workstation@9.0", "vmware/esxi@5.1");
        Stack licensed = stack.with(1, Answers.with(stack.layer(1), "license.assigned", "true"));

        Assessment answer = Answers.of(Question.about(licensed, Answers.TODAY).forPurpose(Purpose.TRAINING));

        assertThat(Answers.axes(answer)).containsEntry(LICENSING, COVERED);
    }

    @Test
    void encouragementIsForTheFivePurposesTheArticleNames() {
        String encouraged = "vmware.kb2009916.encouraged";

        assertThat(Arrays.stream(Purpose.values())
                        .filter(purpose -> Answers.advice(
                                        Answers.assess(purpose, "vmware/workstation@9.0", "vmware/esxi@5.1"))
                                .contains(encouraged)))
                .containsExactlyInAnyOrder(
                        Purpose.LEARNING, Purpose.EXPERIMENT, Purpose.TRAINING, Purpose.DEMO, Purpose.TEST);
    }

    @Test
    void adviceOfTheArticleStandsBesideTheAxes() {
        assertThat(Answers.advice(Answers.assess("vmware/workstation@9.0", "vmware/esxi@5.1")))
                .contains(
                        "vmware.kb2009916.no-obligation",
                        "vmware.kb2009916.forum",
                        "vmware.kb2009916.known-constraints",
                        "vmware.kb2009916.real-time",
                        "vmware.kb2009916.real-time-on-hosted-products",
                        "vmware.kb2009916.technical-paper")
                .doesNotContain("vmware.kb2009916.witness-guide", "vmware.kb2009916.works-well-for-learning");
    }

    @Test
    void nothingIsKnownOfDaysWhoseTextNobodyHasRead() {
        Assessment answer = Answers.of(
                Answers.question("vmware/workstation@9.0", "vmware/esxi@5.1").asOf(LocalDate.of(2009, 1, 1)));

        assertThat(Answers.axes(answer).values()).hasSize(4).containsOnly(UNKNOWN);
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.advisories())
                .extracting(Advisory::message)
                .anyMatch(message -> message.startsWith("no text of 2009-01-01 is recorded of"));
    }

    @Test
    void theArticleIsSilentOnForeignHypervisorsInsideVmware() {
        assertThat(Answers.axes(Answers.assess(Purpose.TEST, "vmware/esxi@8.0", "kvm/kvm")))
                .containsEntry(SUPPORT, UNSTATED)
                .containsEntry(FEASIBILITY, UNSTATED)
                .containsEntry(LICENSING, UNSTATED);
    }
}
