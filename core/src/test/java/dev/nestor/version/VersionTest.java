package dev.nestor.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @ParameterizedTest(name = "{0} equals {1}")
    @CsvSource({
        "8, 8.0",
        "8.0, 8.0.0",
        "8.0U2, 8.0.2",
        "8.0 Update 2, 8.0.2",
        "8.0 update 3e, 8.0.3.5",
        "7 U1, 7.0.1",
        "5.5u3k, 5.5.3.11",
        "010.0.20348, 10.0.20348"
    })
    void differentWaysToWriteAVersionAreEqual(String one, String other) {
        assertThat(Version.parse(one))
                .isEqualTo(Version.parse(other))
                .hasSameHashCodeAs(Version.parse(other))
                .isEqualByComparingTo(Version.parse(other));
    }

    @Test
    void olderVersionsComeFirst() {
        List<String> ascending =
                List.of("3.5", "4.0", "4.1", "5.5", "5.5U3", "5.5U3k", "5.10", "8.0.2", "8.0.10", "10.0.9600");

        assertThat(ascending.stream().map(Version::parse).sorted().map(Version::toString))
                .containsExactlyElementsOf(ascending);
    }

    @Test
    void theTypedTextIsShown() {
        assertThat(Version.parse(" 8.0 Update 2 ")).hasToString("8.0 Update 2");
    }

    @ParameterizedTest(name = "`{0}`")
    @ValueSource(
            strings = {
                "",
                "x",
                "8.",
                ".8",
                "8..0",
                "8.x",
                "8.0U",
                "8.0Ue",
                "8.0.1U2",
                "8.0U3ee",
                "-1",
                "8,0",
                "1234567890",
                "1.2.3.4.5.6.7.8.9",
                "８.0"
            })
    void anythingElseIsRefused(String text) {
        assertThat(Version.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Version.parse(text))
                .withMessage("version is not dotted numbers: `" + text + "`");
    }

    @Test
    void findsRoomAboveAVersionAndAboveThatAgain() {
        Version version = Version.parse("8.0.3.5");
        Version above = version.justAbove();

        assertThat(above).isGreaterThan(version).isLessThan(Version.parse("8.0.3.5.0.0.0.1"));
        assertThat(above.justAbove()).isGreaterThan(above).isLessThan(Version.parse("8.0.3.5.0.0.0.1"));
    }
}
