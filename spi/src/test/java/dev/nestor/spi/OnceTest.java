package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceTest {

    @Test
    void isMadeOnceWhoeverAsks() {
        AtomicInteger made = new AtomicInteger();
        Once<Integer> once = new Once<>(made::incrementAndGet);
        assertThat(made).hasValue(0);

        assertThat(IntStream.range(0, 100).parallel().map(i -> once.get())).containsOnly(1);
        assertThat(made).hasValue(1);
    }
}
