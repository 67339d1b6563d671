package dev.nestor.vmware;

import static dev.nestor.rule.Axis.FEASIBILITY;
import static dev.nestor.rule.Axis.LICENSING;
import static dev.nestor.rule.Axis.SUPPORT;
import static dev.nestor.rule.Status.KNOWN_WORKING;
import static dev.nestor.rule.Status.LICENSE_REQUIRED;
import static dev.nestor.rule.Status.POSSIBLE;
import static dev.nestor.rule.Status.UNPROVEN;
import static dev.nestor.rule.Status.UNSUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Reservation;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Purpose;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which versions of ESX are known to work on which products, as VMware's article lists them. */
class KnownWorkingVersionsTest {

    @Test
    void esxi51OnWorkstation9IsKnownToWorkForTrainingAndStillUnsupported() {
        Assessment answer = Answers.assess(Purpose.TRAINING, "vmware/workstation@9.0", "vmware/esxi@5.1");

        assertThat(Answers.axes(answer))
                .containsEntry(SUPPORT, UNSUPPORTED)
                .containsEntry(FEASIBILITY, KNOWN_WORKING)
                .containsEntry(LICENSING, LICENSE_REQUIRED);
        assertThat(answer.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(answer.axis(FEASIBILITY).because()).containsExactly("vmware.kb2009916.esxi-5-1-on-workstation");
        assertThat(Answers.finding(answer, "vmware.kb2009916.possible").state()).isEqualTo(Finding.State.OVERRIDDEN);
    }

    @Test
    void esxi51OnWorkstation8IsUnprovenAndSaysWhichReleaseIsNeeded() {
        Assessment answer = Answers.assess(Purpose.TRAINING, "vmware/workstation@8.0", "vmware/esxi@5.1");

        assertThat(Answers.axes(answer)).containsEntry(FEASIBILITY, UNPROVEN);
        assertThat(answer.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(answer.reservations())
                .filteredOn(reservation -> reservation.axis() == FEASIBILITY)
                .extracting(Reservation::message)
                .containsExactly("ESXi 5.1 and 5.5 are known to work on VMware Workstation 9.0 or later;"
                        + " here outer.version is 8.0");
        assertThat(Answers.finding(answer, "vmware.kb2009916.esxi-5-1-on-workstation")
                        .remedies())
                .extracting(Remedy::summary)
                .containsExactly("upgrade to VMware Workstation 9.0 or later");
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({
        "vmware/workstation@6.5,   vmware/esx@4.0,        UNPROVEN",
        "vmware/workstation@7.0,   vmware/esx@4.0,        KNOWN_WORKING",
        "vmware/workstation@7.0,   vmware/esxi@4.0,       KNOWN_WORKING",
        "vmware/fusion@2.0,        vmware/esxi@4.0,       UNPROVEN",
        "vmware/fusion@3.0,        vmware/esx@4.0,        KNOWN_WORKING",
        "vmware/workstation@7.0,   vmware/esx@4.1,        UNPROVEN",
        "vmware/workstation@8.0,   vmware/esx@4.1,        KNOWN_WORKING",
        "vmware/fusion@3.0,        vmware/esxi@4.1,       UNPROVEN",
        "vmware/fusion@4.0,        vmware/esxi@4.1,       KNOWN_WORKING",
        "vmware/workstation@7.0,   vmware/esxi@5.0,       UNPROVEN",
        "vmware/workstation@8.0,   vmware/esxi@5.0,       KNOWN_WORKING",
        "vmware/fusion@4.0,        vmware/esxi@5.0,       UNPROVEN",
        "vmware/fusion@4.1,        vmware/esxi@5.0,       KNOWN_WORKING",
        "vmware/workstation@9.0,   vmware/esxi@5.5U3,     KNOWN_WORKING",
        "vmware/workstation@17.6.4,vmware/esxi@5.5,       KNOWN_WORKING",
        "vmware/workstation@25H2,  vmware/esxi@5.5,       KNOWN_WORKING",
        "vmware/fusion@4.1,        vmware/esxi@5.1,       UNPROVEN",
        "vmware/fusion@5.0,        vmware/esxi@5.1,       KNOWN_WORKING",
        "vmware/fusion@7.0,        vmware/esxi@5.5,       KNOWN_WORKING",
        "vmware/workstation@17.6,  vmware/esxi@8.0,       POSSIBLE",
        "vmware/workstation@9.0,   vmware/esxi@5.2,       POSSIBLE",
        "vmware/workstation@7.0,   vmware/esx@3.5,        POSSIBLE",
        "vmware/esxi@5.1,          vmware/esxi@5.1,       POSSIBLE",
        "vmware/workstation@9.0,   vmware/esxi,           UNKNOWN",
        "vmware/workstation,       vmware/esxi@5.1,       UNKNOWN",
        "oracle/virtualbox@7.1,    vmware/esxi@8.0,       UNSTATED"
    })
    void knownWorkingVersionsAreThoseOfTheListAndNoOthers(String outer, String inner, Status expected) {
        assertThat(Answers.axes(Answers.assess(Purpose.DEMO, outer, inner))).containsEntry(FEASIBILITY, expected);
    }

    @Test
    void theRowOfEsxi51IsNotStatedBeforeTheArticleGotIt() {
        Question question =
                Answers.question("vmware/workstation@9.0", "vmware/esxi@5.1").forPurpose(Purpose.TRAINING);

        assertThat(Answers.axes(Answers.of(question.asOf(LocalDate.of(2012, 1, 1)))))
                .containsEntry(FEASIBILITY, POSSIBLE);
        assertThat(Answers.axes(Answers.of(question.asOf(LocalDate.of(2014, 3, 2)))))
                .containsEntry(FEASIBILITY, POSSIBLE);
        assertThat(Answers.axes(Answers.of(question.asOf(LocalDate.of(2014, 3, 3)))))
                .containsEntry(FEASIBILITY, KNOWN_WORKING);
    }
}
