package dev.nestor.policy;

import static dev.nestor.policy.Acme.forTest;
import static dev.nestor.policy.Acme.question;
import static dev.nestor.policy.PackMaker.document;
import static dev.nestor.policy.PackMaker.is;
import static dev.nestor.policy.PackMaker.policyOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Place;
import dev.nestor.model.Purpose;
import dev.nestor.review.Difference;
import dev.nestor.review.Shift;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import dev.nestor.source.Authority;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final RulePack PACK = policyOf("acme")
            .stance("yes", "acme/hyper", "acme/desk [9.0,)", Axis.SUPPORT, Status.SUPPORTED)
            .stance("no", "acme/hyper", "acme/desk [8.0,9.0)", Axis.SUPPORT, Status.UNSUPPORTED)
            .requirement(
                    "exposed",
                    "acme/hyper",
                    "acme/desk",
                    Axis.ENABLEMENT,
                    is("vm.hardwareVirtualization", "true"),
                    Status.READY,
                    Status.BLOCKED)
            .advice("slow", "acme/hyper", "acme/desk [8.0,9.0)", AdviceKind.RISK)
            .pack();

    @Test
    void anUpgradeTurnsTheSupport() {
        Difference difference =
                between(question("acme/desk@8.0", "acme/hyper@7.0"), question("acme/desk@9.0", "acme/hyper@7.0"));

        assertThat(difference.software())
                .hasSize(1)
                .hasEntrySatisfying(
                        0,
                        software -> assertThat(software.map(Object::toString))
                                .isEqualTo(Shift.of("acme/desk@8.0", "acme/desk@9.0")));
        assertThat(difference.axes()).containsOnlyKeys(Axis.SUPPORT);
        assertThat(difference.axes().get(Axis.SUPPORT).map(result -> result.status()))
                .isEqualTo(Shift.of(Status.UNSUPPORTED, Status.SUPPORTED));
        assertThat(difference.nestings()).containsExactly(entry(1, difference.axes()));
        assertThat(difference.findings())
                .extracting(
                        shift -> (shift.appears() ? "+" : "-") + shift.latest().rule())
                .containsExactly("-acme.policy.no", "+acme.policy.yes");
        assertThat(difference.advisories())
                .singleElement()
                .satisfies(advisory -> assertThat(advisory.vanishes()).isTrue());
        assertThat(difference.missing()).isEmpty();
    }

    @Test
    void aFactTurnsTheVerdict() {
        Difference difference = between(
                question("acme/desk@9.0", "acme/hyper@7.0"),
                question("acme/desk@9.0", "acme/hyper@7.0", "1.vm.hardwareVirtualization=true"));

        assertThat(difference.facts().keySet()).containsExactly(new Place(1, "vm.hardwareVirtualization"));
        assertThat(difference.verdict()).contains(Shift.of(Verdict.UNKNOWN, Verdict.READY_WITH_CONDITIONS));
        assertThat(difference.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.map(said -> said.status()))
                        .isEqualTo(Shift.of(Status.UNKNOWN, Status.READY)));
        assertThat(difference.missing()).singleElement().matches(Shift::vanishes);
        assertThat(difference.reservations()).singleElement().matches(Shift::vanishes);
        assertThat(difference.software()).isEmpty();
    }

    @Test
    void aFactThatNobodyAsksForChangesTheQuestionAlone() {
        Difference difference = between(
                question("acme/desk@9.0", "acme/hyper@7.0", "1.memory=4 GiB"),
                question("acme/desk@9.0", "acme/hyper@7.0", "1.memory=8 GiB"));

        assertThat(difference.isInQuestion()).isTrue();
        assertThat(difference.isInAnswer()).isFalse();
        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.facts().values())
                .singleElement()
                .isEqualTo(Shift.of(new FactValue.Bytes(4L << 30), new FactValue.Bytes(8L << 30)));
    }

    @Test
    void theSameVersionTypedInAnotherWayIsNoDifference() {
        assertThat(between(question("acme/desk@9.0", "acme/hyper@7"), question("acme/desk@9", "acme/hyper@7.0"))
                        .isInQuestion())
                .isFalse();
    }

    @Test
    void aHigherStackHasMoreLevels() {
        Difference difference = between(
                question("acme/desk@9.0", "acme/hyper@7.0"),
                question("acme/desk@9.0", "acme/hyper@7.0", "zenith/visor@1.0"));

        assertThat(difference.software()).containsOnlyKeys(2);
        assertThat(difference.software().get(2)).matches(Shift::appears);
        assertThat(difference.nestings()).containsOnlyKeys(2);
        assertThat(difference.nestings().get(2).values()).hasSize(4).allMatch(Shift::appears);
    }

    @Test
    void twoPurposesAreAskedAboutInTwoWays() {
        Question production = question("acme/desk@8.0", "acme/hyper@7.0");
        Difference difference = between(production, production.forPurpose(Purpose.TRAINING));

        assertThat(difference.purpose()).contains(Shift.of(Purpose.PRODUCTION, Purpose.TRAINING));
        assertThat(difference.verdict()).contains(Shift.of(Verdict.NOT_READY, Verdict.UNKNOWN));
        assertThat(difference.axes()).isEmpty();
        assertThat(between(production, production.forPurpose(Purpose.PRODUCTION))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void twoDaysHaveTwoTexts() {
        Policy policy = Acme.policy(document("acme.notes", "acme", Authority.VENDOR_DOCUMENTATION)
                .stance("preview", "acme/hyper", "acme/hyper", Axis.SUPPORT, Status.PREVIEW)
                .on("2015-10-17", "2016-09-19")
                .pack());
        Question today = forTest("acme/hyper", "acme/hyper");
        Difference difference =
                new Difference(policy.assess(today.asOf(LocalDate.of(2016, 1, 1))), policy.assess(today));

        assertThat(difference.day()).contains(Shift.of(LocalDate.of(2016, 1, 1), Acme.TODAY));
        assertThat(difference.findings()).singleElement().matches(Shift::vanishes);
    }

    @Test
    void anEditedPackSaysSomethingElse() {
        Question question = forTest("acme/hyper@7.0", "acme/hyper@7.0");
        RulePack old = policyOf("acme")
                .stance("says", "acme/hyper", "acme/hyper", Axis.SUPPORT, Status.SUPPORTED)
                .pack();
        RulePack edited = policyOf("acme")
                .stance("says", "acme/hyper", "acme/hyper", Axis.SUPPORT, Status.UNSUPPORTED)
                .stance("more", "acme/hyper", "acme/hyper", Axis.FEASIBILITY, Status.POSSIBLE)
                .pack();
        Difference difference = new Difference(
                Acme.policy(old).assess(question), Acme.policy(edited).assess(question));

        assertThat(difference.isInQuestion()).isFalse();
        assertThat(difference.findings())
                .extracting(shift -> shift.latest().rule().id())
                .containsExactly("acme.policy.more", "acme.policy.says");
        assertThat(difference.findings().get(1).map(finding -> finding.status()))
                .isEqualTo(Shift.of(Status.SUPPORTED, Status.UNSUPPORTED));
    }

    @Test
    void statementsThatDisagreeAreAConflictThatAppears() {
        Question question = question("acme/hyper@7.0", "acme/hyper@7.0");
        RulePack yes = document("acme.one", "acme", Authority.VENDOR_POLICY)
                .stance("yes", "acme/hyper", "acme/hyper", Axis.SUPPORT, Status.SUPPORTED)
                .pack();
        RulePack no = document("acme.two", "acme", Authority.VENDOR_POLICY)
                .stance("no", "acme/hyper", "acme/hyper", Axis.SUPPORT, Status.UNSUPPORTED)
                .pack();
        List<Shift<Conflict>> conflicts = new Difference(
                        Acme.policy(yes).assess(question), Acme.policy(yes, no).assess(question))
                .conflicts();

        assertThat(conflicts).singleElement().matches(Shift::appears);
    }

    private static Difference between(Question before, Question after) {
        Policy policy = Acme.policy(PACK);
        return new Difference(policy.assess(before), policy.assess(after));
    }
}
