package dev.nestor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactType;
import dev.nestor.fact.FactValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final FactDictionary FACTS = FactDictionary.standard();
    private static final FactValue EIGHT = FACTS.get("memory").parse("8 GiB");
    private static final FactValue OFF = FACTS.get("vm.state").parse("off");

    private final Columns columns = Columns.of(FACTS, "vm.state", "memory", "cpu.count");

    @Test
    void aRowIsTheSameMachineAsFactByFact() {
        Machine machine = columns.row().state(0, OFF).state(1, EIGHT).machine();

        assertThat(machine).isEqualTo(Machine.of(Map.of("memory", EIGHT, "vm.state", OFF)));
        assertThat(machine.hashCode())
                .isEqualTo(Machine.of(Map.of("memory", EIGHT, "vm.state", OFF)).hashCode());
        assertThat(machine.facts()).containsOnlyKeys("memory", "vm.state");
        assertThat(machine.fact("cpu.count")).isEmpty();
        assertThat(machine.fact("vm.state")).contains(OFF);
        assertThat(machine.fact(new StringBuilder("mem").append("ory").toString()))
                .contains(EIGHT);
    }

    @Test
    void aRowMayBeChangedLikeAnyMachine() {
        Machine machine =
                columns.row().state(0, OFF).machine().with("memory", EIGHT).without("vm.state");

        assertThat(machine.facts()).isEqualTo(Map.of("memory", EIGHT));
    }

    @Test
    void aRowMakesOneMachine() {
        Columns.Row row = columns.row().state(1, EIGHT);
        Machine machine = row.machine();

        assertThatThrownBy(row::machine).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> row.state(1, EIGHT)).isInstanceOf(IllegalStateException.class);
        assertThat(machine.fact("memory")).contains(EIGHT);
    }

    @Test
    void whatIsStatedLastCounts() {
        FactValue four = FACTS.get("memory").parse("4 GiB");

        assertThat(columns.row().state(1, EIGHT).state(1, four).machine().fact("memory"))
                .contains(four);
    }

    @Test
    void plainValuesAreStatedAsTheirFactsHoldThem() {
        FactDeclaration format = FactDeclaration.of("acme.format", FactType.VERSION, "The format that it is kept in.");
        Columns all =
                Columns.of(FACTS.and(List.of(format)), "memory", "cpu.count", "network.nat", "vm.state", "acme.format");
        Machine machine = all.row()
                .state(0, 8L << 30)
                .state(1, 4)
                .state(2, true)
                .state(3, " Off ")
                .state(4, "9.0")
                .machine();

        assertThat(machine)
                .isEqualTo(Machine.unknown()
                        .with("memory", EIGHT)
                        .with("cpu.count", FACTS.get("cpu.count").parse("4"))
                        .with("network.nat", FACTS.get("network.nat").parse("true"))
                        .with("vm.state", OFF)
                        .with("acme.format", format.parse("9.0")));
    }

    @Test
    void textsOfEndlessVarietyMeanWhatTheySay() {
        for (int round = 0; round < 2; round++) {
            for (int mebibytes = 1; mebibytes < 3_000; mebibytes++) {
                Machine machine = columns.row().state(1, mebibytes + " MiB").machine();
                assertThat(machine.fact("memory")).contains(new FactValue.Bytes((long) mebibytes << 20));
            }
        }
    }

    @Test
    void refusesPlainValuesOfAnotherFact() {
        assertThatThrownBy(() -> columns.row().state(0, true))
                .hasMessageContaining("fact `vm.state`: not a word: `true`");
        assertThatThrownBy(() -> columns.row().state(0, 4)).hasMessageContaining("fact `vm.state`: not a word: `4`");
        assertThatThrownBy(() -> columns.row().state(2, -4)).hasMessage("fact `cpu.count`: amount is below zero: `-4`");
        assertThatThrownBy(() -> columns.row().state(1, "much")).hasMessageContaining("fact `memory`");
        assertThatThrownBy(() -> columns.row().state(0, "asleep")).hasMessageContaining("unknown value `asleep`");
    }

    @Test
    void refusesWhatIsNoFactNoValueOrNoRow() {
        assertThatThrownBy(() -> Columns.of(FACTS, "memori"))
                .hasMessageContaining("unknown fact `memori`")
                .hasMessageContaining("memory");
        assertThatThrownBy(() -> Columns.of(FACTS, "memory", "memory")).hasMessageContaining("named twice");
        assertThatThrownBy(() -> columns.row().state(0, EIGHT)).hasMessageContaining("fact `vm.state`");
        assertThatThrownBy(() -> columns.row().state(0, new FactValue.Word("asleep")))
                .hasMessageContaining("unknown value `asleep`");
        assertThatThrownBy(() -> columns.row().state(3, OFF)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void machinesKnowWhoseFactsTheyWereCheckedBy() {
        assertThat(columns.areOf(FACTS)).isTrue();
        assertThat(columns.areOf(FactDictionary.of(FACTS.all()))).isFalse();
    }
}
