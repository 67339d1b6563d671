package dev.nestor.microsoft.hyperv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.spi.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyTest {

    private final List<String> problems = new ArrayList<>();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "0,         true",
                "1,         false",
                "\"On\",    true",
                "\"Off\",   false",
                "\"0\",     true",
                "true,      true",
                "false,     false",
                "'{ \"value\": 1, \"Value\": \"Off\" }', false",
                "'{ \"Value\": \"On\", \"value__\": 0 }', true"
            })
    void theSwitchesOfHyperVAreOnAtZero(String json, boolean on) {
        assertThat(property(json).onOff()).hasValue(on);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "\"On\"", "\"yes\"", "[true]", "{ \"Ticks\": 0 }"})
    void aFlagIsNoNumberAndNoOtherWord(String json) {
        assertThat(property(json).flag()).isEmpty();
        assertThat(problems).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"  \"", "{}"})
    void whatSaysNothingIsUnknownAndNoProblem(String json) {
        assertThat(property(json).flag()).isEmpty();
        assertThat(property(json).onOff()).isEmpty();
        assertThat(property(json).wholeNumber(0, 9)).isEmpty();
        assertThat(property(json).text()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "\"9.0\",                                                               9.0",
                "9.0,                                                                   9.0",
                "'{ \"Major\": 12, \"Minor\": 0, \"Build\": -1, \"Revision\": -1 }',    12.0",
                "'{ \"Major\": 10, \"Minor\": 0, \"Build\": 20348, \"Revision\": 1 }',  10.0.20348.1"
            })
    void aVersionIsATextOrAnObject(String json, String version) {
        assertThat(property(json).version()).hasValue(version);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ \"Ticks\": 0 }", "{ \"Major\": -1 }", "{ \"Major\": 1.5 }", "{ \"Major\": \"9\" }"})
    void anObjectThatIsNoVersionIsAProblem(String json) {
        assertThat(property(json).version()).isEmpty();
        assertThat(problems)
                .containsExactly("`vm.json` line 1, column 1: expected a version, found an object without `Major`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"${x}\"", "\"a ${x} b\"", "\"{{ x }}\"", "\"{x}\"", "\"<%= x %>\""})
    void placeholdersAreUnknownAndTold(String json) {
        assertThat(property(json).text()).isEmpty();
        assertThat(problems).singleElement().asString().contains("holds a placeholder: `");
    }

    @Test
    void aGuidInBracesIsNoPlaceholder() {
        String guid = "{9A7C1D2E-3F40-4B5A-8C6D-7E8F90A1B2C3}";

        assertThat(property("\"" + guid + "\"").text()).hasValue(guid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65537", "1.5", "1e3000", "99999999999999999999", "\"4GB\"", "true"})
    void numbersBeyondTheBoundsAreTold(String json) {
        assertThat(property(json).wholeNumber(1, 65536)).isEmpty();
        assertThat(problems).hasSize(1);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "2, running",
                "3, off",
                "6, saved",
                "9, paused",
                "32779, saved",
                "32783, running",
                "32784, off",
                "32786, saved",
                "32793, saved",
                "\"FastSaved\", saved",
                "\"offcritical\", off",
                "1, none",
                "4, none",
                "10, none",
                "32773, none",
                "32794, none",
                "\"Starting\", none"
            })
    void statesAreNumbersOrNames(String json, String word) {
        assertThat(VmState.of(property(json))).isEqualTo(Optional.ofNullable(word));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "32795", "\"Broken\"", "true"})
    void anUnlistedStateIsTold(String json) {
        assertThat(VmState.of(property(json))).isEmpty();
        assertThat(problems).singleElement().asString().contains("expected a state such as `Off` (3), found `");
    }

    @Test
    void longTextsAreCutInMessages() {
        property("\"" + "x".repeat(500) + "\"").flag();

        assertThat(problems).singleElement().asString().hasSizeLessThan(200).contains("…`");
    }

    private Property property(String json) {
        return new Property(Json.parse("vm.json", json), new Remarks(new Problems(problems)));
    }

    private record Problems(List<String> list) implements InventorySink {

        @Override
        public void problem(String sentence) {
            list.add(sentence);
        }

        @Override
        public void machine(Sighting machine) {
            throw new AssertionError(machine);
        }

        @Override
        public void facts(List<MachineKey> keys, dev.nestor.model.Machine machine) {
            throw new AssertionError(machine);
        }

        @Override
        public void note(String sentence) {
            throw new AssertionError(sentence);
        }
    }
}
