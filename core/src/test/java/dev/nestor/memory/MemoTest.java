package dev.nestor.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {

    private final Memo<Integer, String> memo = new Memo<>(3);

    @Test
    void remembersWhatItWasGivenLast() {
        assertThat(memo.find(1)).isNull();
        assertThat(memo.keep(1, "one")).isEqualTo("one");
        assertThat(memo.find(1)).isEqualTo("one");
        memo.keep(1, "uno");
        assertThat(memo.find(1)).isEqualTo("uno");
    }

    @Test
    void forgetsAllWhenItIsTold() {
        memo.keep(1, "one");
        memo.clear();

        assertThat(memo.find(1)).isNull();
    }

    @Test
    void startsAnewWhenItIsFull() {
        IntStream.rangeClosed(1, 4).forEach(number -> memo.keep(number, "number " + number));

        assertThat(IntStream.rangeClosed(1, 4).mapToObj(memo::find)).containsExactly(null, null, null, "number 4");
    }
}
