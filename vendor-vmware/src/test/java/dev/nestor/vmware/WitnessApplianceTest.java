package dev.nestor.vmware;

import static dev.nestor.rule.Axis.ENABLEMENT;
import static dev.nestor.rule.Axis.FEASIBILITY;
import static dev.nestor.rule.Axis.LICENSING;
import static dev.nestor.rule.Axis.SUPPORT;
import static dev.nestor.rule.Status.CONDITIONAL;
import static dev.nestor.rule.Status.IMPOSSIBLE;
import static dev.nestor.rule.Status.INCLUDED;
import static dev.nestor.rule.Status.POSSIBLE;
import static dev.nestor.rule.Status.UNSTATED;
import static dev.nestor.rule.Status.UNSUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Purpose;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one nested ESXi that VMware supports. */
class WitnessApplianceTest {

    @Test
    void theWitnessApplianceIsTheException() {
        Assessment answer = Answers.assess(Purpose.PRODUCTION, "vmware/esxi@6.7", "vmware/vsan-witness@6.7");

        assertThat(Answers.axes(answer))
                .containsEntry(SUPPORT, CONDITIONAL)
                .containsEntry(FEASIBILITY, POSSIBLE)
                .containsEntry(LICENSING, INCLUDED)
                .containsEntry(ENABLEMENT, UNSTATED);
        assertThat(answer.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(Answers.finding(answer, "vmware.kb2009916.production").state())
                .isEqualTo(Finding.State.OVERRIDDEN);
        assertThat(Answers.finding(answer, "vmware.kb2009916.outside-support").weighedDownBy())
                .containsExactly("vmware.kb2009916.witness");
        assertThat(Answers.finding(answer, "vmware.vhv.exposed-by-esxi").state())
                .isEqualTo(Finding.State.OVERRIDDEN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"vmware/esxi@8.0", "vmware/esxi@5.5", "vmware/esx@4.1", "vmware/vsan-witness@8.0", "kvm/kvm"})
    void nothingCanBeNestedInTheWitnessAppliance(String inner) {
        Assessment answer = Answers.assess(Purpose.TEST, "vmware/vsan-witness@8.0", inner);

        assertThat(Answers.axes(answer)).containsEntry(FEASIBILITY, IMPOSSIBLE);
        assertThat(answer.axis(FEASIBILITY).because()).containsExactly("vmware.vsan-witness.hosts-nothing");
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void theWitnessApplianceRunsNoGuestEither() {
        assertThat(Answers.axes(Answers.assess(Purpose.TEST, "vmware/vsan-witness@8.0", "guest/debian@12")))
                .containsEntry(FEASIBILITY, IMPOSSIBLE);
    }

    @Test
    void theWitnessApplianceBelongsOnAPhysicalEsxi() {
        assertThat(Answers.advice(Answers.assess("vmware/esxi@8.0", "vmware/vsan-witness@8.0")))
                .doesNotContain("vmware.vcat.witness-on-esxi", "vmware.vcat.witness-on-physical-host")
                .contains("vmware.vcat.witness-apart-from-its-cluster", "vmware.vsan-witness.datastore");
        assertThat(Answers.advice(Answers.assess("vmware/workstation@17.6", "vmware/vsan-witness@8.0")))
                .contains("vmware.vcat.witness-on-esxi");
        assertThat(Answers.advice(Answers.assess("vmware/esxi@8.0", "vmware/esxi@8.0", "vmware/vsan-witness@8.0")))
                .contains("vmware.vcat.witness-on-physical-host");
    }

    @Test
    void theWitnessApplianceIsNoExceptionBeforeTheArticleKnewIt() {
        Assessment answer = Answers.of(
                Answers.question("vmware/esxi@6.0", "vmware/vsan-witness@6.0").asOf(LocalDate.of(2015, 12, 31)));

        assertThat(Answers.axes(answer)).containsEntry(SUPPORT, UNSUPPORTED);
    }
}
