package dev.nestor.microsoft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Release;
import dev.nestor.model.ProductId;
import dev.nestor.model.Software;
import dev.nestor.source.Confidence;
import dev.nestor.version.Version;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type for a version of Hyper-V. */
class HyperVVersionsTest {

    private static final Catalogue CATALOGUE = Asking.MICROSOFT.knowledge().catalogue();

    @ParameterizedTest
    @CsvSource({
        "2019, 10.0.17763",
        "Windows Server 2019, 10.0.17763",
        "ws2019, 10.0.17763",
        "1809, 10.0.17763",
        "build 17763, 10.0.17763",
        "10.0.17763, 10.0.17763",
        "2016, 10.0.14393",
        "1607, 10.0.14393",
        "2022, 10.0.20348",
        "2025, 10.0.26100",
        "24H2, 10.0.26100",
        "windows 11 24h2, 10.0.26100",
        "Windows 10 22H2, 10.0.19045",
        "Windows 11 22H2, 10.0.22621",
        "2004, 10.0.19041",
        "build 10565, 10.0.10565",
        "2012 R2, 6.3.9600",
        "build 9600, 6.3.9600"
    })
    void aReleaseHasManyNamesAndOneVersion(String text, String version) {
        assertThat(software(text).version().exact()).contains(Version.parse(version));
        assertThat(software(text).version().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "21H2, Windows 10 21H2, Windows 11 21H2",
        "22H2, Windows 10 22H2, Windows 11 22H2",
        "23H2, Windows 11 23H2, Windows Server 23H2"
    })
    void aNameThatWasUsedTwiceIsAnsweredWithBoth(String text, String first, String second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> software(text))
                .withMessageContainingAll("`" + first + "`", "`" + second + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "99H9", "10", "17763"})
    void whatIsNoReleaseIsAnError(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> software(text)).withMessageContaining("`" + text + "`");
    }

    @Test
    void aBuildThatIsNotListedComparesWithARemark() {
        assertThat(software("build 14999").version().exact()).contains(Version.parse("10.0.14999"));
        assertThat(software("build 14999").remarks()).hasSize(1);
        assertThat(software("2022").remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012 R2", "1507", "1511", "1703", "Windows Server 23H2"})
    void aBuildThatIsOnlyRememberedSaysSo(String text) {
        assertThat(software(text).remarks()).singleElement().asString().contains("recalled");
    }

    @Test
    void everyReleaseKnowsItsBuild() {
        List<Release> releases = CATALOGUE
                .find(ProductId.parse("microsoft/hyper-v"))
                .orElseThrow()
                .releases();

        assertThat(releases)
                .hasSizeGreaterThan(30)
                .allSatisfy(release -> assertThat(release.version().toString())
                        .endsWith("." + release.attributes().get("build")));
    }

    @Test
    void noDateIsGivenToABuildThatNobodyDates() {
        assertThat(CATALOGUE
                        .find(ProductId.parse("microsoft/hyper-v"))
                        .orElseThrow()
                        .releases())
                .filteredOn(release -> release.date().isPresent())
                .extracting(Release::label)
                .containsExactly("2012 R2", "2016", "2019", "2022", "2025");
    }

    @Test
    void mostReleasesAreReadAndNotRemembered() {
        assertThat(CATALOGUE
                        .find(ProductId.parse("microsoft/hyper-v"))
                        .orElseThrow()
                        .releases())
                .filteredOn(release -> release.confidence() != Confidence.HIGH)
                .extracting(Release::version)
                .extracting(Version::toString)
                .containsOnly("6.3.9600", "10.0.10240", "10.0.10586", "10.0.15063", "10.0.19636", "10.0.25398");
    }

    private static Software software(String version) {
        return CATALOGUE.layer("microsoft/hyper-v@" + version).software();
    }
}
