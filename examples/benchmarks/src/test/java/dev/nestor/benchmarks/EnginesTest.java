package dev.nestor.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class EnginesTest {

    @Test
    void allEnginesDecideTheSame() {
        assertThat(Engines.compare()).isGreaterThan(100);
    }

    @Test
    void ofEachAxisTheWorstFindingsCount() {
        assertThat(Ids.worst(Set.of("memory:ready", "exposed:blocked", "network:unknown", "license:license-required")))
                .containsExactlyInAnyOrder("exposed:blocked", "license:license-required");
    }
}
