package dev.nestor.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuardTest {

    private final Map<String, Measurement> measured = new HashMap<>(Map.of(
            "hand", measurement(60, 298),
            "nestor", measurement(220, 452),
            "nestorAssessment", measurement(2_500, 4_300),
            "nestorOtherProducts", measurement(225, 404)));

    @Test
    void whatKeepsItsBudgetPasses() {
        assertThat(Guard.missed(measured)).isEmpty();
    }

    @Test
    void aBusyMachineIsNoReasonToFail() {
        measured.put("nestor", measurement(479, 514));
        measured.put("nestorAssessment", measurement(5_999, 4_300));

        assertThatCode(() -> Guard.check(measured)).doesNotThrowAnyException();
    }

    @Test
    void timesFarOutsideAreNamed() {
        measured.put("nestor", measurement(481, 452));
        measured.put("nestorAssessment", measurement(6_060, 4_300));

        assertThatThrownBy(() -> Guard.check(measured))
                .hasMessage("budgets are missed by far: a decision costs 8.0 times the chain by hand instead of 4.0;"
                        + " an assessment costs 101 times the chain by hand instead of 50.0");
    }

    @Test
    void bytesAreNotAllowedToGrowAtAll() {
        measured.put("nestor", measurement(220, 515));
        measured.put("nestorOtherProducts", measurement(220, 80_000));

        assertThat(Guard.missed(measured))
                .containsExactly(
                        "a decision allocates 515 bytes instead of 512",
                        "a decision beside 10,000 other rules allocates 80,000 bytes instead of 512");
    }

    private static Measurement measurement(double nanoseconds, double bytes) {
        return new Measurement(List.of(nanoseconds), List.of(bytes));
    }
}
