package dev.nestor.policy;

import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.Acme.question;
import static dev.nestor.policy.PackMaker.atLeast;
import static dev.nestor.policy.PackMaker.is;
import static dev.nestor.policy.PackMaker.policyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Reservation;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Purpose;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Status;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // axis      | fails                                    | undecided             | condition
                "SUPPORT     | UNSUPPORTED CONFLICTING UNSTATED PREVIEW | UNKNOWN               | CONDITIONAL",
                "FEASIBILITY | IMPOSSIBLE                               | UNKNOWN               | UNPROVEN CONFLICTING UNSTATED",
                "LICENSING   | LICENSE_REQUIRED                         | UNKNOWN               | CONFLICTING UNSTATED",
                "ENABLEMENT  | BLOCKED                                  | UNKNOWN CONFLICTING   | UNSTATED"
            })
    void productionIsStrict(Axis axis, String fails, String undecided, String condition) {
        checkGrades(Purpose.PRODUCTION, axis, fails, undecided, condition);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "SUPPORT     | -          | -                | UNSUPPORTED CONFLICTING UNKNOWN UNSTATED PREVIEW CONDITIONAL",
                "FEASIBILITY | IMPOSSIBLE | UNKNOWN UNSTATED | UNPROVEN CONFLICTING",
                "LICENSING   | -          | -                | LICENSE_REQUIRED CONFLICTING UNKNOWN UNSTATED",
                "ENABLEMENT  | BLOCKED    | -                | UNKNOWN CONFLICTING UNSTATED"
            })
    void elsewhereOnlyWhatCannotRunFails(Axis axis, String fails, String undecided, String condition) {
        for (Purpose purpose : Purpose.values()) {
            if (purpose != Purpose.PRODUCTION) {
                checkGrades(purpose, axis, fails, undecided, condition);
            }
        }
    }

    @Test
    void aFailureDecidesWhateverElseIsUnknown() {
        Policy policy = policy(policyOf("acme")
                .stance("no", "acme/hyper", "*", Axis.SUPPORT, Status.UNSUPPORTED)
                .requirement(
                        "exposed",
                        "*",
                        "*",
                        Axis.ENABLEMENT,
                        is("vm.hardwareVirtualization", "true"),
                        Status.READY,
                        Status.BLOCKED)
                .pack());
        Assessment assessment = policy.assess(question("acme/hyper@8", "acme/hyper@8"));

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(assessment.reservations())
                .extracting(Reservation::grade)
                .containsExactly(Grade.FAILS, Grade.UNDECIDED, Grade.CONDITION, Grade.CONDITION);
    }

    @Test
    void conditionsAreSpelledOut() {
        Policy policy = policy(policyOf("acme")
                .requirement(
                        "desk",
                        "acme/hyper",
                        "acme/desk",
                        Axis.FEASIBILITY,
                        atLeast("outer.version", "9.0"),
                        Status.KNOWN_WORKING,
                        Status.UNPROVEN)
                .pack());
        Assessment assessment =
                policy.assess(question("acme/desk@8.0", "acme/hyper@5.1").forPurpose(Purpose.TRAINING));

        assertThat(assessment.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(assessment.reservations())
                .filteredOn(reservation -> reservation.axis() == Axis.FEASIBILITY)
                .singleElement()
                .satisfies(reservation -> {
                    assertThat(reservation.message()).isEqualTo("the notes say desk; here outer.version is 8.0");
                    assertThat(reservation.rules()).containsExactly("acme.policy.desk");
                });
        assertThat(assessment.findings().get(0).remedies()).hasSize(1);
    }

    @Test
    void onlyWhatFailsIsHeldAgainstAStack() {
        Policy policy = policy(policyOf("acme")
                .requirement(
                        "size",
                        "acme/hyper",
                        "*",
                        Axis.ENABLEMENT,
                        new Condition.All(List.of(atLeast("memory", "4 GiB"), atLeast("cpu.count", "2"))),
                        Status.READY,
                        Status.BLOCKED)
                .pack());
        Assessment small = policy.assess(question("acme/hyper@8", "acme/hyper@8", "1.memory=2 GiB", "1.cpu.count=4"));
        Assessment large = policy.assess(question("acme/hyper@8", "acme/hyper@8", "1.memory=8 GiB", "1.cpu.count=4"));

        assertThat(small.findings().get(0).message()).isEqualTo("the notes say size; here memory is 2 GiB");
        assertThat(small.findings().get(0).remedies()).hasSize(1);
        assertThat(large.findings().get(0).message()).isEqualTo("the notes say size");
        assertThat(large.findings().get(0).remedies()).isEmpty();
    }

    @Test
    void nothingIsReservedWhenEverythingIsFine() {
        Policy policy = policy(policyOf("acme")
                .stance("yes", "acme/hyper", "*", Axis.SUPPORT, Status.SUPPORTED)
                .stance("runs", "acme/hyper", "*", Axis.FEASIBILITY, Status.POSSIBLE)
                .stance("free", "acme/hyper", "*", Axis.LICENSING, Status.INCLUDED)
                .stance("on", "acme/hyper", "*", Axis.ENABLEMENT, Status.READY)
                .pack());
        Assessment assessment = policy.assess(question("acme/hyper@8", "acme/hyper@8"));

        assertThat(assessment.verdict()).isEqualTo(Verdict.READY);
        assertThat(assessment.reservations()).isEmpty();
    }

    @Test
    void productionIsAssumedWhenNoPurposeIsGiven() {
        Question question = question("acme/hyper@8", "acme/hyper@8");

        assertThat(question.purpose()).isEqualTo(Purpose.PRODUCTION);
        assertThat(question.statedPurpose()).isEmpty();
    }

    @Test
    void whatIsOpenFailsWhereEveryOutcomeWould() {
        Policy policy = policy(policyOf("acme")
                .stance("preview", "acme/hyper", "*", Axis.SUPPORT, Status.PREVIEW)
                .stanceWhen("saved", "acme/hyper", "*", is("vm.state", "saved"), Axis.SUPPORT, Status.UNSUPPORTED)
                .about("saved")
                .pack());
        Assessment assessment = policy.assess(question("acme/hyper@8", "acme/hyper@8"));

        assertThat(assessment.axis(Axis.SUPPORT).status()).isEqualTo(Status.UNKNOWN);
        assertThat(assessment.reservations())
                .filteredOn(reservation -> reservation.axis() == Axis.SUPPORT)
                .extracting(Reservation::grade)
                .containsExactly(Grade.FAILS);
        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void eachLevelWeighsByItself() {
        Policy policy = policy(policyOf("acme")
                .stance("unproven", "acme/hyper", "acme/desk", Axis.FEASIBILITY, Status.POSSIBLE)
                .stance("no", "acme/hyper", "acme/desk", Axis.SUPPORT, Status.UNSUPPORTED)
                .stance("some", "acme/hyper", "acme/hyper", Axis.SUPPORT, Status.CONDITIONAL)
                .pack());
        Assessment assessment = policy.assess(question("acme/desk@8", "acme/hyper@8", "acme/hyper@8"));

        assertThat(assessment.reservations())
                .filteredOn(reservation -> reservation.axis() == Axis.SUPPORT)
                .extracting(Reservation::level, Reservation::grade)
                .containsExactly(tuple(1, Grade.FAILS), tuple(2, Grade.CONDITION));
    }

    @Test
    void aSilentSecondLevelIsNotHiddenByAnUnprovenFirst() {
        Policy policy = policy(policyOf("acme")
                .requirement(
                        "desk",
                        "acme/hyper",
                        "acme/desk",
                        Axis.FEASIBILITY,
                        atLeast("outer.version", "9.0"),
                        Status.KNOWN_WORKING,
                        Status.UNPROVEN)
                .pack());
        Assessment assessment = policy.assess(
                question("acme/desk@8", "acme/hyper@8", "acme/hyper@8").forPurpose(Purpose.TEST));

        assertThat(assessment.axis(Axis.FEASIBILITY).status()).isEqualTo(Status.UNPROVEN);
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aHostMayDemandSomethingElse() {
        Policy lax = policy().with((purpose, axis, status) -> Grade.PASSES);

        assertThat(lax.assess(question("acme/hyper@8", "acme/hyper@8")).verdict())
                .isEqualTo(Verdict.READY);
    }

    private static void checkGrades(Purpose purpose, Axis axis, String fails, String undecided, String condition) {
        for (Status status : axis.statuses()) {
            Grade expected = contains(fails, status)
                    ? Grade.FAILS
                    : contains(undecided, status)
                            ? Grade.UNDECIDED
                            : contains(condition, status) ? Grade.CONDITION : Grade.PASSES;
            assertThat(Posture.standard().grade(purpose, axis, status))
                    .as("%s %s", purpose, status)
                    .isEqualTo(expected);
        }
    }

    private static boolean contains(String words, Status status) {
        return words != null && Arrays.asList(words.split(" ")).contains(status.name());
    }
}
