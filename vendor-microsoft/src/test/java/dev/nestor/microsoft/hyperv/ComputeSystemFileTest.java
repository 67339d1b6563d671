package dev.nestor.microsoft.hyperv;

import static dev.nestor.microsoft.hyperv.Reads.facts;
import static dev.nestor.microsoft.hyperv.Reads.fixture;
import static dev.nestor.microsoft.hyperv.Reads.keys;
import static dev.nestor.microsoft.hyperv.Reads.layer;
import static dev.nestor.microsoft.hyperv.Reads.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.nestor.spi.inventory.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeSystemFileTest {

    private final HyperVReader reader = new HyperVReader();

    @Test
    void readsAVirtualMachineOfNanaBox() {
        Reading reading = Reads.read(reader, "desk.7b", fixture("desk.7b"));

        assertThat(reading.problems()).isEmpty();
        assertThat(layer(reading, 0).name()).hasValue("desk");
        assertThat(layer(reading, 0)).hasToString("unknown/unknown");
        assertThat(keys(reading.machines().get(0).keys())).containsExactly("MAC 00155d642f11", "NAME desk");
        assertThat(facts(layer(reading, 0)))
                .containsOnly(
                        entry("memory", "8 GiB"),
                        entry("cpu.count", "8"),
                        entry("os.family", "windows"),
                        entry("vm.hardwareVirtualization", "true"));
        assertThat(layer(reading, 0).machine().origin("memory")).hasValue("desk.7b at /NanaBox/MemorySize");
    }

    @Test
    void readsADocumentOfTheHostComputeSystem() {
        Reading reading = Reads.read(reader, "system.json", fixture("compute-system.json"));

        assertThat(reading.problems()).isEmpty();
        assertThat(layer(reading, 0).name()).isEmpty();
        assertThat(keys(reading.machines().get(0).keys())).containsExactly("MAC 00155d112233");
        assertThat(facts(layer(reading, 0)))
                .containsOnly(
                        entry("memory", "4 GiB"), entry("cpu.count", "2"), entry("vm.hardwareVirtualization", "false"));
    }

    @Test
    void whatIsLeftOutIsUnknown() {
        Reading reading = read(text("compute-system.json").replace(", \"ExposeVirtualizationExtensions\": false", ""));

        assertThat(facts(layer(reading, 0))).containsOnlyKeys("memory", "cpu.count");
        assertThat(reading.notes()).singleElement().asString().contains("one without a name");
    }

    @Test
    void overcommittedMemoryIsNotDynamic() {
        assertThat(facts(layer(read(text("compute-system.json")), 0))).doesNotContainKey("vm.dynamicMemory");
    }

    @Test
    void aContainerIsNoVirtualMachine() {
        assertThatThrownBy(() ->
                        read("{ \"SchemaVersion\": { \"Major\": 2 }, \"VirtualMachine\": null, \"Container\": {} }"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "`system.json` describes no virtual machine: it has neither an object `VirtualMachine` nor an"
                                + " object `NanaBox`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "{ \"NanaBox\": [] }", "{ \"VirtualMachine\": null }"})
    void otherJsonIsRefused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCommentIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> read("{ \"NanaBox\": {\n // later\n } }"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("`system.json` line 2, column 2");
    }

    @Test
    void aWrongValueCostsTheFactOnly() {
        Reading reading = read("""
                {
                  "NanaBox": {
                    "Name": "${name}",
                    "ProcessorCount": "Supermicro",
                    "MemorySize": 2048,
                    "ExposeVirtualizationExtensions": 1
                  }
                }
                """);

        assertThat(facts(layer(reading, 0))).containsOnly(entry("memory", "2 GiB"));
        assertThat(reading.machines().get(0).keys()).isEmpty();
        assertThat(reading.problems())
                .contains("`system.json` line 3, column 13, `/NanaBox/Name`: holds a placeholder: `${name}`")
                .contains(
                        "`system.json` line 4, column 23, `/NanaBox/ProcessorCount`: expected a whole number from 1 to"
                                + " 65536, found `Supermicro`")
                .contains(
                        "`system.json` line 6, column 39, `/NanaBox/ExposeVirtualizationExtensions`: expected `true` or"
                                + " `false`, found `1`");
    }

    private Reading read(String content) {
        return Reads.read(reader, "system.json", content);
    }
}
