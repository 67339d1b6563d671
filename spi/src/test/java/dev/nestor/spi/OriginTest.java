package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void isTheJarOrFolderOfAClass() {
        assertThat(Origin.of(OriginTest.class)).startsWith("file:").endsWith("/test-classes/");
    }

    @Test
    void isTheClassItselfIfNobodyKnowsWhereItIsFrom() {
        assertThat(Origin.of(String.class)).isEqualTo("java.lang.String");
    }
}
