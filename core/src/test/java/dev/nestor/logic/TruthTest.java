package dev.nestor.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruthTest {

    @Test
    void theUnknownMayTurnOutToBeEither() {
        assertThat(Truth.TRUE.outcomes() & Truth.FALSE.outcomes()).isZero();
        assertThat(Truth.UNKNOWN.outcomes()).isEqualTo(Truth.TRUE.outcomes() | Truth.FALSE.outcomes());
    }

    @Test
    void anOperationGivesWhatItsPartsMayTurnOutToGive() {
        for (Truth left : Truth.values()) {
            assertThat(left.not().outcomes()).isEqualTo(swapped(left.outcomes()));
            for (Truth right : Truth.values()) {
                int both = left.outcomes() & right.outcomes();
                int either = left.outcomes() | right.outcomes();
                assertThat(left.and(right).outcomes()).isEqualTo((both & 1) | (either & 2));
                assertThat(left.or(right).outcomes()).isEqualTo((either & 1) | (both & 2));
            }
        }
    }

    private static int swapped(int outcomes) {
        return (outcomes & 1) << 1 | (outcomes & 2) >> 1;
    }
}
