package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Reservation;
import dev.nestor.assessment.Verdict;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.Purpose;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What answers say while a plugin is quarantined. */
class QuarantinedAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final SamplePlugin bolt = new SamplePlugin("bolt")
            .covering("bolt/box")
            .pack(SamplePack.of("bolt.kb", "bolt")
                    .rule("yes", "bolt/*", "bolt/*", "\"axis\": \"support\", \"status\": \"supported\"")
                    .rule("runs", "*", "bolt/*", "\"axis\": \"feasibility\", \"status\": \"known-working\"")
                    .rule("no", "!bolt/*", "bolt/*", "\"axis\": \"support\", \"status\": \"unsupported\"")
                    .text());
    private final SamplePlugin acme = new SamplePlugin("acme").covering("acme/hyper", "acme/tiny");
    private final SamplePlugin brokenAcme =
            new SamplePlugin("acme").covering("acme/hyper", "acme/tiny").missing("kb-404.json");

    @Test
    void areUnknownForItsProductsAndSayWhy() {
        VendorPlugins plugins = VendorPlugins.of(bolt, brokenAcme);

        Assessment assessment = assess(plugins, "acme/hyper@1.0", "bolt/box@2.0");

        assertThat(assessment.axes()).allSatisfy((axis, result) -> {
            assertThat(result.status()).as(axis.word()).isEqualTo(Status.UNKNOWN);
            assertThat(result.because()).as(axis.word()).containsExactly("acme");
        });
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(assessment.reservations())
                .extracting(Reservation::message)
                .contains("what `acme` would say is not known");
        assertThat(assessment.quarantined()).singleElement().satisfies(broken -> {
            assertThat(broken.plugin()).isEqualTo("acme");
            assertThat(broken.origin()).isEqualTo("file:/plugins/acme.jar");
            assertThat(broken.reason()).contains("kb-404.json");
        });
    }

    @Test
    void areUnknownWhicheverSideItsProductIsOn() {
        VendorPlugins plugins = VendorPlugins.of(bolt, brokenAcme);

        assertThat(assess(plugins, "acme/tiny", "acme/hyper").axis(Axis.SUPPORT).status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(assess(plugins, "bolt/box", "acme/hyper")
                        .axis(Axis.FEASIBILITY)
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void areUnknownForAProductThatIsCalledByAnotherName() {
        SamplePlugin broken = new SamplePlugin("acme").catalogue("""
                        { "format": "nestor/catalogue/1",
                          "products": [ { "id": "acme/hyper", "title": "Acme Hyper", "aliases": ["classic"] } ] }
                        """).missing("kb-404.json");

        Assessment assessment = assess(VendorPlugins.of(bolt, broken), "acme/classic", "bolt/box");

        assertThat(assessment.axis(Axis.SUPPORT).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void areUnknownEvenWhereAnotherVendorSaysTheWorst() {
        VendorPlugins plugins = VendorPlugins.of(bolt, brokenAcme);

        Assessment assessment = assess(plugins, "bolt/box@2.0", "acme/hyper@1.0");

        assertThat(assessment.axis(Axis.SUPPORT).status()).isEqualTo(Status.UNKNOWN);
        assertThat(assessment.findings())
                .extracting(finding -> finding.rule().id())
                .contains("bolt.kb.no");
    }

    @Test
    void areTheSameForStacksThatHaveNothingToDoWithIt() {
        Assessment whole = assess(VendorPlugins.of(bolt, acme), "bolt/box@2.0", "bolt/box@1.0");
        Assessment assessment = assess(VendorPlugins.of(bolt, brokenAcme), "bolt/box@2.0", "bolt/box@1.0");

        assertThat(whole.axis(Axis.SUPPORT).status()).isEqualTo(Status.SUPPORTED);
        assertThat(assessment.axes()).isEqualTo(whole.axes());
        assertThat(assessment.verdict()).isEqualTo(whole.verdict());
        assertThat(assessment.quarantined()).hasSize(1);
    }

    @Test
    void areUnknownForWhateverNobodyCoversIfItsProductsAreNotKnown(@TempDir Path disk) throws IOException {
        PluginFolder folder = new PluginFolder(disk).register("com.acme.AcmePlugin");
        try (URLClassLoader loader = PluginFolder.loader(folder)) {
            VendorPlugins plugins = VendorPlugins.discover(loader).and(VendorPlugins.of(bolt));

            Assessment uncovered = assess(plugins, "zeta/z@1.0", "bolt/box@1.0");
            assertThat(uncovered.axes()).allSatisfy((axis, result) -> {
                assertThat(result.status()).as(axis.word()).isEqualTo(Status.UNKNOWN);
                assertThat(result.because()).as(axis.word()).containsExactly("com.acme.AcmePlugin");
            });
            assertThat(uncovered.quarantined())
                    .extracting(Quarantine::origin, Quarantine::reason)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(folder.origin(), "its class is missing"));

            Assessment covered = assess(plugins, "bolt/box@1.0", "bolt/box@1.0");
            assertThat(covered.axis(Axis.SUPPORT).status()).isEqualTo(Status.SUPPORTED);
        }
    }

    @Test
    void areUnknownForTheProductsThatACompanysOwnRulesName() {
        SamplePlugin house = new SamplePlugin("house")
                .pack(SamplePack.of("house.policy", "house")
                        .rule("no", "*", "bolt/box", "\"axis\": \"support\", \"status\": \"unsupported\"")
                        .text());
        VendorPlugins twoPolicies = VendorPlugins.of(bolt, house, new SamplePlugin("house"));

        assertThat(assess(VendorPlugins.of(bolt, house), "bolt/box@1.0", "bolt/box@1.0")
                        .axis(Axis.SUPPORT)
                        .status())
                .isEqualTo(Status.UNSUPPORTED);
        assertThat(assess(twoPolicies, "bolt/box@1.0", "bolt/box@1.0")
                        .axis(Axis.SUPPORT)
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    private static Assessment assess(VendorPlugins plugins, String... layers) {
        return plugins.policy()
                .assess(Question.about(plugins.stack(layers), TODAY).forPurpose(Purpose.PRODUCTION));
    }
}
