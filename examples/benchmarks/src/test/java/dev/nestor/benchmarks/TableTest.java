package dev.nestor.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Measurement HAND = new Measurement(List.of(31.0, 30.0, 44.0), List.of(201.0));

    @Test
    void aLineHasTheMedianTheSpreadAndTheRatioToHand() {
        Map<String, Measurement> measured = new LinkedHashMap<>();
        measured.put("hand", HAND);
        measured.put("handIndexed", new Measurement(List.of(124.0, 90.25, 1_250.4), List.of(1_201.4)));

        assertThat(Table.of(measured)).isEqualTo("""
                        | engine | version | ns | min – max | ratio to hand | B/op |
                        |---|---|---:|---:|---:|---:|
                        | hand | Java | 31.0 | 30.0 – 44.0 | 1.0 | 201 |
                        | handIndexed | Java | 124 | 90.3 – 1,250 | 4.0 | 1,201 |
                        """);
    }

    @Test
    void aNumberIsNeverRoundedToFourDigitsWithAPoint() {
        assertThat(Table.number(99.94)).isEqualTo("99.9");
        assertThat(Table.number(99.95)).isEqualTo("100");
    }

    @Test
    void withoutHandThereIsNoRatio() {
        assertThatThrownBy(() -> Table.of(Map.of("nestor", HAND)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is nothing to compare with: `hand` was not measured");
    }

    @Test
    void eachEngineHasAVersionFromTheBuild() {
        assertThat(Stream.concat(Engines.names().stream(), Engines.others().stream()))
                .allSatisfy(
                        engine -> assertThat(Versions.of(engine)).isNotBlank().doesNotContain("$"));
    }

    @Test
    void anEngineWithoutAVersionIsRefused() {
        assertThatThrownBy(() -> Versions.of("abacus")).hasMessage("no version is stated of the engine: `abacus`");
    }
}
