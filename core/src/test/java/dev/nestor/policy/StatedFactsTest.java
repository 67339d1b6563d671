package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.assessment.Question;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Stack;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import org.junit.jupiter.api.Test;

class StatedFactsTest {

    private final Policy policy = Acme.policy();
    private final Stack stack = Acme.stack("acme/hyper@8", "acme/hyper@8");

    @Test
    void areReadByTheirDeclaration() {
        Stack stated = policy.knowledge().state(stack, 1, "memory", "8 GiB");

        assertThat(stated.fact(1, "memory")).contains(new FactValue.Bytes(8L << 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.knowledge().state(stack, 2, "memory", "8 GiB"))
                .withMessage("stack `acme/hyper@8 > acme/hyper@8` has no level 2");
    }

    @Test
    void mustBeDeclared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess("cpu.cuont", new FactValue.Count(4)))
                .withMessage("unknown fact `cpu.cuont`, did you mean `cpu.count`?");
    }

    @Test
    void mustBeOfTheirTypeAndOneOfTheirWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess("cpu.count", new FactValue.Word("4")))
                .withMessage("fact `cpu.count`: not a whole number: `4`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess("vm.state", new FactValue.Word("asleep")))
                .withMessageStartingWith("fact `vm.state`: unknown value `asleep`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess("vm.state", new FactValue.Word("Off")))
                .withMessage("fact `vm.state`: value is not in lower case: `Off`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactValue.Count(-1))
                .withMessage("amount is below zero: `-1`");
    }

    @Test
    void areComparedOnlyInWaysThatMakeSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Comparison(
                        Operand.parse("vm.state"), Operator.AT_LEAST, new FactValue.Word("off")))
                .withMessage("condition makes no sense: `vm.state is at least off`");
    }

    private void assess(String fact, FactValue value) {
        Stack stated =
                stack.with(1, stack.layer(1).with(stack.layer(1).machine().with(fact, value)));
        policy.assess(Question.about(stated, Acme.TODAY));
    }
}
