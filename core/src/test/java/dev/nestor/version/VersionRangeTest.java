package dev.nestor.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRangeTest {

    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[5.1,5.6) | 5.0.9 | false",
                "[5.1,5.6) | 5.1   | true",
                "[5.1,5.6) | 5.5U3 | true",
                "[5.1,5.6) | 5.6   | false",
                "[9.0,)    | 25.0  | true",
                "(,9.0)    | 8.9.9 | true",
                "(,9.0)    | 9.0   | false",
                "(,)       | 1     | true"
            })
    void theStartIsInsideAndTheEndIsNot(String range, String version, boolean inside) {
        assertThat(VersionRange.parse(range).contains(Version.parse(version))).isEqualTo(inside);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"[5.1,5.6)", "[9.0,)", "(,9.0)", "(,)"})
    void parsesWhatItPrints(String text) {
        assertThat(VersionRange.parse(text)).hasToString(text);
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(strings = {"", "5.1", "[5.1", "[5.1,5.6]", "(5.1,5.6)", "[,5.6)", "5.1,5.6)", ","})
    void anotherFormIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionRange.parse(text))
                .withMessage("version range is not of the form `[7.0,9.0)`: `" + text + "`");
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionRange.parse("[5.6,5.6)"))
                .withMessage("version range is empty: `[5.6,5.6)`");
    }

    @Test
    void aRangeEnclosesANarrowerOneAndItself() {
        VersionRange fives = VersionRange.parse("[5.0,6.0)");

        assertThat(fives.encloses(VersionRange.parse("[5.1,5.6)"))).isTrue();
        assertThat(fives.encloses(fives)).isTrue();
        assertThat(fives.encloses(VersionRange.parse("[5.1,)"))).isFalse();
        assertThat(VersionRange.all().encloses(fives)).isTrue();
        assertThat(fives.encloses(VersionRange.all())).isFalse();
    }

    @Test
    void rangesThatOnlyTouchAreApart() {
        assertThat(VersionRange.parse("[5.0,6.0)").isApartFrom(VersionRange.parse("[6.0,)")))
                .isTrue();
        assertThat(VersionRange.parse("[5.0,6.1)").isApartFrom(VersionRange.parse("[6.0,)")))
                .isFalse();
    }
}
