package dev.nestor.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void withoutAnArgumentEachEngineIsMeasuredOnce() {
        Plan plan = Plan.of();

        assertThat(plan.engines()).doesNotContain(Engines.HAND).doesNotHaveDuplicates();
        assertThat(Engines.names()).containsAll(plan.engines());
        assertThat(plan.rounds()).isGreaterThan(1);
    }

    @Test
    void theFormOfNestorHasAllThatNestorIsAsked() {
        assertThat(Plan.of("nestor").engines())
                .containsAll(Engines.others())
                .contains("nestor", "nestorAssessment", "nestorOtherProducts", "nestorOtherVersions");
    }

    @Test
    void theShortFormFitsIntoThreeMinutes() {
        Plan plan = Plan.of("short");
        int turns = plan.rounds() * (plan.engines().size() + 1) + 1;

        assertThat(Engines.names()).containsAll(plan.engines());
        assertThat(turns * (plan.warmUps() + plan.iterations()) * plan.milliseconds())
                .isLessThan(150_000);
    }

    @Test
    void anyOtherFormIsRefused() {
        assertThatThrownBy(() -> Plan.of("shrot"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such form: `shrot`, there are `short`, `nestor`, `guard` and `processes`,"
                        + " and without one all engines are measured");
    }

    @Test
    void aPlanSaysHowItMeasures() {
        assertThat(Plan.of().text())
                .isEqualTo(
                        "2 rounds, each engine in a JVM of its own, 15 x 1000 ms of warm-up and 5 x 1000 ms measured");
    }
}
