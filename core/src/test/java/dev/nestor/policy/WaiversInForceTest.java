package dev.nestor.policy;

import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.Acme.question;
import static dev.nestor.policy.PackMaker.atLeast;
import static dev.nestor.policy.PackMaker.is;
import static dev.nestor.policy.PackMaker.policyOf;
import static dev.nestor.policy.WaiverMaker.NOON;
import static dev.nestor.policy.WaiverMaker.axis;
import static dev.nestor.policy.WaiverMaker.during;
import static dev.nestor.policy.WaiverMaker.in;
import static dev.nestor.policy.WaiverMaker.rule;
import static dev.nestor.policy.WaiverMaker.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Reservation;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.rule.Axis;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import dev.nestor.waiver.StackSelector;
import dev.nestor.waiver.Waiver;
import dev.nestor.waiver.WaiverUse;
import dev.nestor.waiver.WaiverUse.State;
import dev.nestor.waiver.Waivers;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaiversInForceTest {

    private static final Question HYPER_IN_HYPER = question("acme/hyper@8", "acme/hyper@8");

    /** Everything is fine but the support. */
    private final Policy unsupported = policy(fine().stance("no", "acme/hyper", "*", Axis.SUPPORT, Status.UNSUPPORTED)
            .pack());

    @Test
    void anAxisThatIsWaivedBecomesACondition() {
        Assessment plain = unsupported.assess(HYPER_IN_HYPER);
        Assessment waived = with(unsupported, axis("lab", Axis.SUPPORT)).assess(HYPER_IN_HYPER);

        assertThat(plain.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(waived.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(waived.reservations())
                .containsExactly(new Reservation(
                        Grade.CONDITION,
                        Axis.SUPPORT,
                        1,
                        Status.UNSUPPORTED,
                        List.of("the notes say no"),
                        List.of("acme.policy.no"),
                        Grade.FAILS,
                        List.of("lab")));
        assertThat(waived.waivers()).extracting(WaiverUse::state).containsExactly(State.APPLIED);
    }

    @Test
    void axesAndFindingsStayAsTheyAre() {
        Assessment plain = unsupported.assess(HYPER_IN_HYPER);
        Assessment waived = with(unsupported, axis("lab", Axis.SUPPORT)).assess(HYPER_IN_HYPER);

        assertThat(waived.axes()).isEqualTo(plain.axes());
        assertThat(waived.nestings()).isEqualTo(plain.nestings());
        assertThat(waived.findings()).isEqualTo(plain.findings());
    }

    @Test
    void aRuleThatIsWaivedIsListedAsWaivedAndStillDecidesItsAxis() {
        Assessment waived = with(unsupported, rule("lab", "acme.policy.no")).assess(HYPER_IN_HYPER);

        assertThat(waived.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(waived.axis(Axis.SUPPORT).status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(waived.axis(Axis.SUPPORT).because()).containsExactly("acme.policy.no");
        assertThat(waived.findings())
                .filteredOn(finding -> finding.axis() == Axis.SUPPORT)
                .extracting(
                        Finding::state,
                        Finding::decides,
                        finding -> finding.remedies().size())
                .containsExactly(tuple(Finding.State.WAIVED, true, 1));
    }

    @Test
    void anotherRuleThatFailsStillFails() {
        Policy twice = policy(fine().stance("no", "acme/hyper", "*", Axis.SUPPORT, Status.UNSUPPORTED)
                .stance("nor", "acme/hyper", "*", Axis.SUPPORT, Status.UNSUPPORTED)
                .about("something else")
                .stance("neither", "acme/hyper", "*", Axis.SUPPORT, Status.UNSUPPORTED)
                .pack());
        Assessment waived = with(twice, rule("one", "acme.policy.no")).assess(HYPER_IN_HYPER);

        assertThat(waived.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(waived.reservations())
                .extracting(Reservation::grade, Reservation::waivedBy)
                .containsExactly(tuple(Grade.FAILS, List.of("one")));
        assertThat(with(twice, rule("one", "acme.policy.no"), rule("two", "acme.policy.nor"))
                        .decide(HYPER_IN_HYPER)
                        .verdict())
                .isEqualTo(Verdict.NOT_READY);
        assertThat(with(
                                twice,
                                rule("one", "acme.policy.no"),
                                rule("two", "acme.policy.nor"),
                                rule("three", "acme.policy.neither"))
                        .decide(HYPER_IN_HYPER)
                        .verdict())
                .isEqualTo(Verdict.READY_WITH_CONDITIONS);
    }

    @Test
    void aRuleThatIsWaivedContradictsNobody() {
        Policy contradicting = policy(fine().stance("no", "acme/hyper", "*", Axis.SUPPORT, Status.UNSUPPORTED)
                .stance("some", "acme/hyper", "*", Axis.SUPPORT, Status.CONDITIONAL)
                .stance("more", "acme/hyper", "*", Axis.SUPPORT, Status.CONDITIONAL)
                .pack());

        assertThat(contradicting.decide(HYPER_IN_HYPER).verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(with(contradicting, rule("lab", "acme.policy.no"))
                        .decide(HYPER_IN_HYPER)
                        .verdict())
                .isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(with(contradicting, rule("lab", "acme.policy.some"))
                        .decide(HYPER_IN_HYPER)
                        .verdict())
                .isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void aRuleThatIsWaivedStillOutranksLowerAuthorities() {
        Policy ranked = policy(
                fine().stance("no", "acme/hyper", "*", Axis.SUPPORT, Status.UNSUPPORTED)
                        .pack(),
                PackMaker.document("acme.blog", "acme", Authority.VENDOR_STAFF)
                        .stance("preview", "acme/hyper", "*", Axis.SUPPORT, Status.PREVIEW)
                        .pack());

        Assessment waived = with(ranked, rule("lab", "acme.policy.no"), rule("blog", "acme.blog.preview"))
                .assess(HYPER_IN_HYPER);

        assertThat(waived.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(states(waived)).containsExactly("blog unneeded", "lab applied");
        assertThat(waived.findings())
                .filteredOn(finding -> finding.axis() == Axis.SUPPORT)
                .extracting(Finding::state)
                .containsExactly(Finding.State.OUTRANKED, Finding.State.WAIVED);
    }

    @Test
    void theSilenceOfAVendorIsNotWaivedWithTheRuleOfAnother() {
        Policy policy = policy(fine().stance("no", "acme/hyper", "*", Axis.SUPPORT, Status.UNSUPPORTED)
                .pack());
        Question inVisor = question("zenith/visor@8", "acme/hyper@8");

        assertThat(with(policy, rule("lab", "acme.policy.no")).decide(inVisor).verdict())
                .isEqualTo(Verdict.NOT_READY);
        assertThat(with(policy, axis("lab", Axis.SUPPORT)).decide(inVisor).verdict())
                .isEqualTo(Verdict.READY_WITH_CONDITIONS);
    }

    @Test
    void whatIsUndecidedCanBeWaivedAndStillNamesTheMissingFact() {
        Policy open = policy(fine().stance("yes", "acme/hyper", "*", Axis.SUPPORT, Status.SUPPORTED)
                .requirement(
                        "size",
                        "acme/hyper",
                        "*",
                        Axis.ENABLEMENT,
                        atLeast("memory", "4 GiB"),
                        Status.READY,
                        Status.BLOCKED)
                .pack());
        Assessment waived = with(open, rule("lab", "acme.policy.size")).assess(HYPER_IN_HYPER);

        assertThat(open.decide(HYPER_IN_HYPER).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(waived.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(waived.reservations())
                .singleElement()
                .satisfies(reservation -> assertThat(reservation.message())
                        .isEqualTo("depends on what is not known: `1.memory`; the notes say size"));
        assertThat(waived.missing()).isEqualTo(open.assess(HYPER_IN_HYPER).missing());
        assertThat(waived.missing()).hasSize(1);
    }

    @Test
    void aConditionThatIsWaivedStaysOneAndIsMarked() {
        Policy conditional = policy(fine().stance("some", "acme/hyper", "*", Axis.SUPPORT, Status.CONDITIONAL)
                .pack());

        for (Waiver waiver : List.of(axis("lab", Axis.SUPPORT), rule("lab", "acme.policy.some"))) {
            assertThat(with(conditional, waiver).assess(HYPER_IN_HYPER).reservations())
                    .extracting(Reservation::grade, Reservation::unwaived, Reservation::waivedBy)
                    .containsExactly(tuple(Grade.CONDITION, Grade.CONDITION, List.of("lab")));
        }
    }

    @Test
    void whatIsImpossibleCannotBeWaivedAndThatIsReported() {
        Policy impossible = policy(policyOf("acme")
                .stance("never", "acme/hyper", "*", Axis.FEASIBILITY, Status.IMPOSSIBLE)
                .pack());
        Question question = HYPER_IN_HYPER.forPurpose(Purpose.TEST);
        Assessment plain = impossible.assess(question);

        for (Waiver waiver : List.of(axis("lab", Axis.FEASIBILITY), rule("lab", "acme.policy.never"))) {
            Assessment waived = with(impossible, waiver).assess(question);

            assertThat(waived.reservations()).isEqualTo(plain.reservations());
            assertThat(waived.findings()).isEqualTo(plain.findings());
            assertThat(states(waived)).containsExactly("lab no-effect");
        }
    }

    @Test
    void thePostureSaysWhatMayBeWaived() {
        Policy strict = unsupported.with(new Posture() {
            @Override
            public Grade grade(Purpose purpose, Axis axis, Status status) {
                return Posture.standard().grade(purpose, axis, status);
            }

            @Override
            public boolean mayWaive(Purpose purpose, Axis axis, Status status) {
                return purpose != Purpose.PRODUCTION;
            }
        });
        Assessment waived = with(strict, axis("lab", Axis.SUPPORT)).assess(HYPER_IN_HYPER);

        assertThat(waived.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(states(waived)).containsExactly("lab no-effect");
    }

    @Test
    void whatIsOpenAndFailsEitherWayIsWaivedOnlyIfBothMayBe() {
        Policy open = policy(fine().stance("preview", "acme/hyper", "*", Axis.SUPPORT, Status.PREVIEW)
                .stanceWhen("saved", "acme/hyper", "*", is("vm.state", "saved"), Axis.SUPPORT, Status.UNSUPPORTED)
                .about("saved")
                .pack());
        Policy strict = open.with(new Posture() {
            @Override
            public Grade grade(Purpose purpose, Axis axis, Status status) {
                return Posture.standard().grade(purpose, axis, status);
            }

            @Override
            public boolean mayWaive(Purpose purpose, Axis axis, Status status) {
                return status != Status.UNSUPPORTED;
            }
        });

        assertThat(with(open, axis("lab", Axis.SUPPORT)).decide(HYPER_IN_HYPER).verdict())
                .isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(with(strict, axis("lab", Axis.SUPPORT))
                        .decide(HYPER_IN_HYPER)
                        .verdict())
                .isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void waiversAreForTheirScopeOnly() {
        Question three = question("acme/hyper@8", "acme/hyper@8", "acme/hyper@6.0");
        StackSelector upper = new StackSelector(
                Set.of(Purpose.PRODUCTION),
                List.of(ProductPattern.parse("acme/hyper [6.0,7.0)")),
                List.of(ProductPattern.parse("acme/hyper")),
                2,
                2,
                Optional.empty());
        Assessment waived =
                with(unsupported, in(upper, axis("lab", Axis.SUPPORT))).assess(three);

        assertThat(waived.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(waived.reservations())
                .filteredOn(reservation -> reservation.axis() == Axis.SUPPORT)
                .extracting(Reservation::level, Reservation::grade, Reservation::waivedBy)
                .containsExactly(tuple(1, Grade.FAILS, List.of()), tuple(2, Grade.CONDITION, List.of("lab")));
    }

    @Test
    void aWaiverOfAMachineIsForTheLayerOfThatName() {
        Stack stack = HYPER_IN_HYPER.stack();
        Question named = Question.about(stack.with(1, stack.layer(1).named("hyper-lab-01")), Acme.TODAY);
        Policy waived = with(unsupported, in(machine("hyper-lab-01"), axis("lab", Axis.SUPPORT)));

        assertThat(waived.decide(named).verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(waived.decide(HYPER_IN_HYPER).verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(with(unsupported, in(machine("HYPER-LAB-01"), axis("lab", Axis.SUPPORT)))
                        .decide(named)
                        .verdict())
                .isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void aScopeIsNotStretchedToAVersionThatIsNotKnown() {
        StackSelector old = new StackSelector(
                Set.of(), List.of(ProductPattern.parse("acme/hyper [6.0,7.0)")), List.of(), 1, 9, Optional.empty());
        Policy waived = with(unsupported, in(old, axis("lab", Axis.SUPPORT)));
        Question unknown = question("acme/hyper@8", "acme/hyper");

        assertThat(waived.decide(unknown).verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(waived.assess(unknown).waivers()).isEmpty();
    }

    @Test
    void waiversAreReportedWhereTheyAreAboutSomething() {
        Assessment assessment = with(
                        unsupported,
                        axis("axis-that-passes", Axis.LICENSING),
                        rule("rule-that-passes", "acme.policy.runs"),
                        rule("rule-of-nobody", "acme.policy.elsewhere"),
                        in(machine("elsewhere"), axis("other-machine", Axis.SUPPORT)),
                        expired(axis("old", Axis.SUPPORT)),
                        expired(rule("old-of-nobody", "acme.policy.elsewhere")))
                .assess(HYPER_IN_HYPER);

        assertThat(states(assessment))
                .containsExactly("axis-that-passes unneeded", "old expired", "rule-that-passes unneeded");
    }

    @Test
    void everyWayOfAskingGivesTheSameAnswer() {
        Policy waived = with(unsupported, axis("lab", Axis.SUPPORT));

        assertThat(waived.decide(HYPER_IN_HYPER))
                .isEqualTo(waived.assess(HYPER_IN_HYPER).decision());
        assertThat(waived.timeline(HYPER_IN_HYPER, Acme.TODAY.minusYears(1)))
                .extracting(turn -> turn.assessment().verdict())
                .containsOnly(Verdict.READY_WITH_CONDITIONS);
        assertThat(waived.restrictedTo("acme.policy").decide(HYPER_IN_HYPER).verdict())
                .isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(waived.with(Posture.standard()).decide(HYPER_IN_HYPER).verdict())
                .isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(waived.with(Waivers.none(), NOON).decide(HYPER_IN_HYPER).verdict())
                .isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void theSidesOfAConflictAreTheFindings() {
        Policy contradicting = policy(fine().stance("no", "acme/hyper", "*", Axis.SUPPORT, Status.UNSUPPORTED)
                .stance("yes", "acme/hyper", "*", Axis.SUPPORT, Status.SUPPORTED)
                .pack());
        Assessment waived = with(contradicting, rule("lab", "acme.policy.no")).assess(HYPER_IN_HYPER);

        assertThat(waived.axis(Axis.SUPPORT).status()).isEqualTo(Status.CONFLICTING);
        assertThat(waived.verdict()).isEqualTo(Verdict.READY_WITH_CONDITIONS);
        assertThat(waived.findings()).containsAll(waived.conflicts().get(0).sides());
    }

    private static PackMaker fine() {
        return policyOf("acme")
                .stance("runs", "acme/hyper", "*", Axis.FEASIBILITY, Status.POSSIBLE)
                .stance("free", "acme/hyper", "*", Axis.LICENSING, Status.INCLUDED)
                .stance("on", "acme/hyper", "*", Axis.ENABLEMENT, Status.READY);
    }

    private static StackSelector machine(String name) {
        return new StackSelector(Set.of(), List.of(), List.of(), 1, Integer.MAX_VALUE, Optional.of(name));
    }

    private static Waiver expired(Waiver waiver) {
        return during(waiver.from(), NOON.atOffset(ZoneOffset.UTC), waiver);
    }

    private static List<String> states(Assessment assessment) {
        return assessment.waivers().stream()
                .map(use -> use.waiver() + " " + use.state().word())
                .toList();
    }
}
