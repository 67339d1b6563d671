package dev.nestor.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void oneBusyIterationDoesNotMoveTheMedian() {
        Measurement busy = new Measurement(List.of(900.0, 33.0, 31.0, 32.0, 30.0), List.of(201.0));

        assertThat(busy.time()).isEqualTo(32.0);
        assertThat(busy.shortest()).isEqualTo(30.0);
        assertThat(busy.longest()).isEqualTo(900.0);
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheMiddleTwo() {
        assertThat(new Measurement(List.of(40.0, 30.0, 31.0, 90.0), List.of(201.0)).time())
                .isEqualTo(35.5);
    }

    @Test
    void twoRoundsCountAsOne() {
        Measurement both = new Measurement(List.of(30.0, 31.0), List.of(200.0))
                .and(new Measurement(List.of(50.0), List.of(202.0)));

        assertThat(both.time()).isEqualTo(31.0);
        assertThat(both.longest()).isEqualTo(50.0);
        assertThat(both.allocated()).isEqualTo(201.0);
    }

    @Test
    void nothingMeasuredIsRefused() {
        assertThatThrownBy(() -> new Measurement(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing was measured");
    }
}
