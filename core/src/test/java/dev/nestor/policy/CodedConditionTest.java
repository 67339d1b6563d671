package dev.nestor.policy;

import static dev.nestor.policy.Acme.forTest;
import static dev.nestor.policy.Acme.policy;
import static dev.nestor.policy.PackMaker.policyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Status;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodedConditionTest {

    /** True where both layers have the same name. */
    private record SameName() implements Condition.Coded {
        @Override
        public Truth judge(Nesting nesting) {
            return Truth.of(nesting.inner()
                    .name()
                    .orElseThrow()
                    .equals(nesting.outer().name().orElseThrow()));
        }

        @Override
        public Set<Operand> operands() {
            return Set.of();
        }

        @Override
        public String describe() {
            return "both layers have the same name";
        }
    }

    private final Policy policy = policy(policyOf("acme")
            .stanceWhen("twins", "*", "*", new Condition.Not(new SameName()), Axis.SUPPORT, Status.SUPPORTED)
            .stance("runs", "*", "*", Axis.FEASIBILITY, Status.POSSIBLE)
            .pack());

    @Test
    void isAskedLikeAnyOther() {
        Assessment assessment = policy.assess(forTestNamed("esx-lab-01", "esx-lab-02"));

        assertThat(assessment.axis(Axis.SUPPORT).status()).isEqualTo(Status.SUPPORTED);
        assertThat(assessment.advisories()).isEmpty();
    }

    @Test
    void isUnknownAndReportedWhereItFails() {
        Assessment assessment = policy.assess(forTest("acme/hyper@8", "acme/hyper@8"));

        assertThat(assessment.axis(Axis.SUPPORT).status()).isEqualTo(Status.UNKNOWN);
        assertThat(assessment.axis(Axis.FEASIBILITY).status()).isEqualTo(Status.POSSIBLE);
        assertThat(assessment.advisories())
                .singleElement()
                .satisfies(advisory -> assertThat(advisory.message())
                        .startsWith(
                                "rule `acme.policy.twins` failed and its answer is unknown: java.util.NoSuchElement"));
    }

    private static Question forTestNamed(String outer, String inner) {
        Stack stack = Acme.stack("acme/hyper@8", "acme/hyper@8");
        return Question.about(
                        stack.with(0, stack.layer(0).named(outer))
                                .with(1, stack.layer(1).named(inner)),
                        Acme.TODAY)
                .forPurpose(Purpose.TEST);
    }
}
