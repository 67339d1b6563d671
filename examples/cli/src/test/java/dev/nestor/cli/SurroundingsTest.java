package dev.nestor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void takeTheWidthFromTheEnvironment() {
        assertThat(Surroundings.of(Map.of("COLUMNS", "120")).width()).isEqualTo(120);
        assertThat(Surroundings.of(Map.of("COLUMNS", "many")).width()).isEqualTo(80);
        assertThat(Surroundings.of(Map.of("COLUMNS", "-1")).width()).isEqualTo(80);
        assertThat(Surroundings.of(Map.of()).width()).isEqualTo(80);
    }

    @Test
    void keepTheScreenBetweenTooNarrowAndTooWide() {
        assertThat(Surroundings.of(Map.of("COLUMNS", "1")).screen(false).width())
                .isEqualTo(40);
        assertThat(Surroundings.of(Map.of("COLUMNS", "9999")).screen(false).width())
                .isEqualTo(200);
    }

    @Test
    void obeyNoColor() {
        assertThat(Surroundings.of(Map.of("NO_COLOR", "1")).colourless()).isTrue();
        assertThat(Surroundings.of(Map.of("NO_COLOR", "")).colourless()).isFalse();
    }
}
