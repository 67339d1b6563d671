package dev.nestor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Release;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.ProductId;
import dev.nestor.model.Stack;
import dev.nestor.rule.AdviceKind;
import dev.nestor.source.Confidence;
import dev.nestor.version.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final Catalogue CATALOGUE = Catalogue.of(List.of(Product.hypervisor(
            ProductId.parse("acme/hyper"),
            "Acme Hyper",
            List.of(
                    release(
                            "6.7",
                            "6.7",
                            "2018-04-17",
                            Map.of(
                                    "endOfGeneralSupport", "2022-10-15",
                                    "endOfTechnicalGuidance", "2023-11-15",
                                    "lifecycleSource", "the list of lives, read 2026-08-22")),
                    release("6.7 U3", "6.7 U3", "2019-08-20", Map.of()),
                    release("8.0", "8.0", "2022-10-11", Map.of("endOfGeneralSupport", "2027-10-11")),
                    release("Spring", "9.1", "2024-01-01", Map.of("endOfSupport", "2025-01-01")),
                    release("Summer", "9.1", "2024-01-01", Map.of("endOfSupport", "2030-01-01"))))));

    // Asked about all of them, so that it could mistake one for another.
    private static final Policy POLICY =
            Policy.of(Knowledge.of(CATALOGUE, FactDictionary.standard(), List.of(), List.of()));

    @Test
    void saysWhatEndedUntilTheDay() {
        assertThat(remarks("6.7", "2022-10-14")).isEmpty();
        assertThat(remarks("6.7", "2022-10-15"))
                .containsExactly("what ended for Acme Hyper 6.7: general support on 2022-10-15 (the list of lives, read"
                        + " 2026-08-22)");
        assertThat(remarks("6.7", "2026-01-01"))
                .containsExactly("what ended for Acme Hyper 6.7: general support on 2022-10-15, technical guidance on"
                        + " 2023-11-15 (the list of lives, read 2026-08-22)");
    }

    @Test
    void aLayerAloneHasItsAgeOnEachDay() {
        Stack alone = new Stack(List.of(CATALOGUE.layer("acme/hyper@6.7")));

        assertThat(remarks(alone, "2022-10-14")).isEmpty();
        assertThat(remarks(alone, "2022-10-15")).hasSize(1);
        assertThat(remarks(alone, "2022-10-14")).isEmpty();
    }

    @Test
    void anUpdateLivesAsLongAsItsRelease() {
        assertThat(remarks("6.7 U3", "2023-01-01")).hasSize(1);
        assertThat(remarks("6.8", "2024-01-01")).as("another line").isEmpty();
    }

    @Test
    void aReleaseThatIsNotOutYetIsToldApart() {
        assertThat(remarks("8.0", "2020-01-01"))
                .containsExactly("`8.0` of Acme Hyper was released on 2022-10-11, after 2020-01-01");
    }

    @Test
    void ofReleasesThatShareAVersionTheNamedOneIsMeant() {
        assertThat(remarks("Summer", "2026-01-01")).isEmpty();
        assertThat(remarks("Spring", "2026-01-01")).hasSize(1);
        assertThat(remarks("9.1", "2026-01-01"))
                .containsExactly("what ended for Acme Hyper Spring: support on 2025-01-01");
    }

    @Test
    void aVersionThatIsNotKnownHasNoAge() {
        assertThat(remarks("", "2026-01-01")).isEmpty();
        assertThat(remarks("6.x", "2026-01-01")).isEmpty();
    }

    private static List<String> remarks(String version, String day) {
        String layer = version.isEmpty() ? "acme/hyper" : "acme/hyper@" + version;
        return remarks(new Stack(List.of(CATALOGUE.layer("acme/hyper"), CATALOGUE.layer(layer))), day);
    }

    private static List<String> remarks(Stack stack, String day) {
        return POLICY
                .assess(Question.about(stack, LocalDate.of(2026, 11, 21)).asOf(LocalDate.parse(day)))
                .advisories()
                .stream()
                .filter(advisory -> advisory.kind() == AdviceKind.LIFECYCLE)
                .map(Advisory::message)
                .toList();
    }

    private static Release release(String label, String version, String date, Map<String, String> attributes) {
        return new Release(
                label,
                Version.parse(version),
                List.of(),
                Optional.of(LocalDate.parse(date)),
                attributes,
                Confidence.HIGH);
    }
}
