package dev.nestor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.fact.FactValue;
import org.junit.jupiter.api.Test;

class MachineTest {

    private static final FactValue TWO = new FactValue.Count(2);
    private static final FactValue FOUR = new FactValue.Count(4);

    @Test
    void knowsWhereAFactWasFound() {
        Machine machine = Machine.unknown().with("cpu.count", TWO, "lab.vmx line 12");

        assertThat(machine.fact("cpu.count")).contains(TWO);
        assertThat(machine.origin("cpu.count")).contains("lab.vmx line 12");
        assertThat(machine.origin("memory")).isEmpty();
    }

    @Test
    void keepsTheOriginsOfOtherFacts() {
        Machine machine = Machine.unknown()
                .with("cpu.count", TWO, "lab.vmx line 12")
                .with("cpu.sockets", TWO)
                .without("memory");

        assertThat(machine.origin("cpu.count")).contains("lab.vmx line 12");
    }

    @Test
    void forgetsTheOriginOfAFactThatIsStatedOtherwise() {
        Machine machine = Machine.unknown().with("cpu.count", TWO, "lab.vmx line 12");

        assertThat(machine.with("cpu.count", FOUR).origin("cpu.count")).isEmpty();
        assertThat(machine.without("cpu.count").origin("cpu.count")).isEmpty();
    }

    @Test
    void isTheSameMachineWhereverItsFactsCameFrom() {
        Machine found = Machine.unknown().with("cpu.count", TWO, "lab.vmx line 12");
        Machine stated = Machine.unknown().with("cpu.count", TWO);

        assertThat(found).isEqualTo(stated).hasSameHashCodeAs(stated).hasToString("{cpu.count=2}");
        assertThat(found).isNotEqualTo(stated.with("cpu.count", FOUR));
    }
}
