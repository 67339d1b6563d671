package dev.nestor.policy;

import static dev.nestor.policy.Acme.forTest;
import static dev.nestor.policy.PackMaker.atLeast;
import static dev.nestor.policy.PackMaker.is;
import static dev.nestor.policy.PackMaker.policyOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import dev.nestor.rule.Status;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A switch to set, memory to have, and one of two ways to the network. */
class MissingSetTest {

    private static final Condition SWITCHED_ON = is("vm.hardwareVirtualization", "true");
    private static final Condition A_WAY_OUT =
            new Condition.Any(List.of(is("network.nat", "true"), is("vm.macSpoofing", "true")));

    private final Policy policy = Acme.policy(policyOf("acme")
            .requirement("switch", "*", "acme/hyper", Axis.ENABLEMENT, SWITCHED_ON, Status.READY, Status.BLOCKED)
            .requirement(
                    "memory",
                    "*",
                    "acme/hyper",
                    Axis.ENABLEMENT,
                    atLeast("memory", "4 GiB"),
                    Status.READY,
                    Status.BLOCKED)
            .requirement("network", "*", "acme/hyper", Axis.ENABLEMENT, A_WAY_OUT, Status.READY, Status.BLOCKED)
            .stanceWhen("slow", "*", "acme/hyper", SWITCHED_ON, Axis.FEASIBILITY, Status.POSSIBLE)
            .pack());

    @Test
    void namesAllFactsThatAreNeededTogether() {
        assertThat(sets("acme/hyper@8", "acme/hyper@8"))
                .containsExactly(
                        "[1.memory, 1.network.nat, 1.vm.hardwareVirtualization, 1.vm.macSpoofing] ENABLEMENT FEASIBILITY",
                        "[1.vm.hardwareVirtualization] FEASIBILITY");
    }

    @Test
    void asksNothingThatIsSettledAlready() {
        assertThat(sets("acme/hyper@8", "acme/hyper@8", "1.network.nat=true", "1.memory=8 GiB"))
                .containsExactly("[1.vm.hardwareVirtualization] ENABLEMENT FEASIBILITY");
        assertThat(sets("acme/hyper@8", "acme/hyper@8", "1.memory=2 GiB"))
                .containsExactly("[1.vm.hardwareVirtualization] FEASIBILITY");
        assertThat(sets("acme/desk@8", "acme/desk@8")).isEmpty();
    }

    @Test
    void namesEachOfSeveralSmallestSets() {
        Condition secure = is("vm.secureBoot", "true");
        Condition off = is("vm.state", "off");
        Policy either = Acme.policy(policyOf("acme")
                .stanceWhen("secure", "*", "*", secure, Axis.SUPPORT, Status.UNSUPPORTED)
                .stanceWhen("insecure", "*", "*", new Condition.Not(secure), Axis.SUPPORT, Status.UNSUPPORTED)
                .stanceWhen("off", "*", "*", off, Axis.SUPPORT, Status.UNSUPPORTED)
                .stanceWhen("on", "*", "*", new Condition.Not(off), Axis.SUPPORT, Status.UNSUPPORTED)
                .pack());

        assertThat(either.missing(forTest("acme/hyper@8", "acme/hyper@8")))
                .extracting(set -> set.facts().toString())
                .containsExactly("[1.vm.secureBoot]", "[1.vm.state]");
    }

    @Test
    void asksForAVersionThatIsKnownInPartOnly() {
        Policy bounded = Acme.policy(policyOf("acme")
                .stance("old", "acme/hyper [5.0,6.5)", "*", Axis.SUPPORT, Status.UNSUPPORTED)
                .stance("new", "acme/hyper [6.5,)", "*", Axis.SUPPORT, Status.SUPPORTED)
                .pack());

        assertThat(bounded.missing(forTest("acme/hyper@8", "acme/hyper@6.x")))
                .extracting(set -> set.facts().toString())
                .containsExactly("[1.version]");
        assertThat(bounded.missing(forTest("acme/hyper@8", "acme/hyper@7.x"))).isEmpty();
    }

    @Test
    void claimsNothingOfValuesThatOnlyCodeUnderstands() {
        Policy coded = Acme.policy(policyOf("acme")
                .stanceWhen("even", "*", "*", new EvenMemory(), Axis.SUPPORT, Status.SUPPORTED)
                .pack());

        assertThat(coded.missing(forTest("acme/hyper@8", "acme/hyper@8"))).isEmpty();
    }

    @Test
    void claimsNothingWhereMoreListsAreAskedForThanCanBeTried() {
        PackMaker many = policyOf("acme");
        for (int i = 0; i < 9; i++) {
            Condition feature = PackMaker.comparison("cpu.features", Operator.CONTAINS, "feature-" + i);
            many.stanceWhen("feature-" + i, "*", "*", feature, Axis.SUPPORT, Status.SUPPORTED);
        }

        assertThat(Acme.policy(many.pack()).missing(forTest("acme/hyper@8", "acme/hyper@8")))
                .isEmpty();
    }

    private List<String> sets(String... stack) {
        return policy.missing(forTest(stack)).stream()
                .map(set -> set.facts() + " "
                        + String.join(
                                " ",
                                set.decides().stream()
                                        .map(target -> target.axis().name())
                                        .sorted()
                                        .toList()))
                .toList();
    }

    private record EvenMemory() implements Condition.Coded {

        private static final Operand MEMORY = Operand.parse("memory");

        @Override
        public Truth judge(Nesting nesting) {
            return MEMORY.value(nesting)
                    .map(value -> Truth.of(value.toString().startsWith("2")))
                    .orElse(Truth.UNKNOWN);
        }

        @Override
        public Set<Operand> operands() {
            return Set.of(MEMORY);
        }

        @Override
        public String describe() {
            return "memory is even";
        }
    }
}
