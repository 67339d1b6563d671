package dev.nestor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    @ParameterizedTest(name = "{1} is of {0}: {2}")
    @CsvSource({
        "standard_d#s_v5, standard_d4s_v5, true",
        "standard_d#s_v5, standard_d96s_v5, true",
        "standard_d#s_v5, standard_ds_v5, false",
        "standard_d#s_v5, standard_d4as_v5, false",
        "standard_d#s_v5, standard_d4s_v55, false",
        "standard_d#s_v5, standard_d4s_v, false",
        "standard_d#s_v5, xstandard_d4s_v5, false",
        "standard_e#s_v5, standard_e8-4s_v5, true",
        "standard_e#s_v5, standard_e8-s_v5, false",
        "standard_e#s_v5, standard_e-4s_v5, false",
        "e#, e8, true",
        "e#, e, false",
        "dsv5, dsv5, true",
        "dsv5, dsv4, false",
        "'', '', true",
        "'', a, false",
    })
    void hashStandsForDigitsAndNothingElse(String shape, String word, boolean fits) {
        assertThat(Shape.matches(shape, word)).isEqualTo(fits);
    }
}
