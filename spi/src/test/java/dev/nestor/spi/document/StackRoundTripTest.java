package dev.nestor.spi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random stacks come back as they were written. */
class StackRoundTripTest {

    private static final int SEEDS = 10;
    private static final int STACKS = 200;

    private static LongStream seeds() {
        return new Random().longs(SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writingThenReadingGivesAnEqualDocument(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < STACKS; i++) {
            StackDocument document = RandomStacks.document(random);
            String text = i % 2 == 0 ? Documents.compact(document::write) : Documents.indented(document::write);

            assertThat(Documents.stack(text)).as(text).isEqualTo(document);
        }
    }
}
