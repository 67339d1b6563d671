package dev.nestor.version;

import static dev.nestor.logic.Truth.TRUE;
import static dev.nestor.logic.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.logic.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownVersionTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5.5   | [5.1,5.6) | TRUE",
                "6.0   | [5.1,5.6) | FALSE",
                "5.x   | [5.1,5.6) | UNKNOWN",
                "5.x   | [5.0,6.0) | TRUE",
                "5.x   | [6.0,)    | FALSE",
                "6.5.x | [6.5,6.6) | TRUE",
                "[6.5,7.0) | [6.7,) | UNKNOWN",
                "[6.5,7.0) | [6.0,) | TRUE"
            })
    void aPartlyKnownVersionMayBeInARange(String known, String range, Truth expected) {
        assertThat(known(known).isIn(VersionRange.parse(range))).isEqualTo(expected);
    }

    @Test
    void nothingIsKnownOfAnUnknownVersion() {
        assertThat(KnownVersion.unknown("").isIn(VersionRange.parse("[1,2)"))).isEqualTo(UNKNOWN);
        assertThat(KnownVersion.unknown("").isIn(VersionRange.all())).isEqualTo(TRUE);
        assertThat(KnownVersion.unknown("").isAtLeast(known("1"))).isEqualTo(UNKNOWN);
        assertThat(KnownVersion.unknown("bookworm")).hasToString("bookworm");
    }

    @ParameterizedTest(name = "{0} at least {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "9.0 | 9.0 | TRUE",
                "8.9 | 9.0 | FALSE",
                "9.x | 9.0 | TRUE",
                "9.x | 10  | FALSE",
                "9.x | 9.5 | UNKNOWN",
                "9.0 | 9.x | UNKNOWN",
                "8.9 | 9.x | FALSE",
                "10  | 9.x | TRUE",
                "9.x | 8.x | TRUE",
                "8.x | 9.x | FALSE",
                "9.x | 9.x | UNKNOWN"
            })
    void versionsCompareAsFarAsTheyAreKnown(String one, String other, Truth expected) {
        assertThat(known(one).isAtLeast(known(other))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} same as {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "9.0 | 9 | TRUE",
                "9.0 | 9.1 | FALSE",
                "9.x | 9.1 | UNKNOWN",
                "9.1 | 9.x | UNKNOWN",
                "10 | 9.x | FALSE",
                "9.x | 9.x | UNKNOWN",
                "8.x | 9.x | FALSE"
            })
    void partlyKnownVersionsMayBeTheSame(String one, String other, Truth expected) {
        assertThat(known(one).isSameAs(known(other))).isEqualTo(expected);
    }

    // Whatever is said of a range must hold for each version in it.
    @Test
    void whatIsSaidOfARangeHoldsForEachVersionInIt() {
        List<String> points = List.of("4.9", "5.0", "5.1", "5.5", "5.9", "6.0", "6.5", "7.0");
        List<String> ranges = List.of("5.x", "6.x", "[5.1,6.0)", "[5.5,)", "(,5.5)");
        for (String range : ranges) {
            for (String point : points) {
                if (known(range).isIn(VersionRange.atLeast(Version.parse(point))) == UNKNOWN) {
                    continue;
                }
                Truth said = known(range).isAtLeast(known(point));
                points.stream()
                        .filter(inside -> range(range).contains(Version.parse(inside)))
                        .forEach(inside -> assertThat(known(inside).isAtLeast(known(point)))
                                .as("%s at least %s, inside %s", inside, point, range)
                                .isEqualTo(said));
            }
        }
    }

    @Test
    void aLoneWildcardOrAWrittenUpdateIsNoVersion() {
        assertThat(KnownVersion.tryParse("x")).isEmpty();
        assertThat(KnownVersion.tryParse(".x")).isEmpty();
        assertThat(KnownVersion.tryParse("8.0U2.x")).isEmpty();
    }

    @Test
    void theTextDoesNotCountForEquality() {
        assertThat(KnownVersion.of("2022", Version.parse("10.0.20348"))).isEqualTo(known("10.0.20348"));
        assertThat(known("6.x")).isEqualTo(known("[6.0,7.0)")).isNotEqualTo(known("6.0"));
    }

    private static KnownVersion known(String text) {
        return KnownVersion.tryParse(text).orElseThrow();
    }

    private static VersionRange range(String text) {
        return text.endsWith(".x")
                ? VersionRange.parse("[" + text.charAt(0) + ".0," + (text.charAt(0) - '0' + 1) + ".0)")
                : VersionRange.parse(text);
    }
}
