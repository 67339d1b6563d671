package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Question;
import dev.nestor.policy.Policy;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.Axis;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class LooseFilesTest {

    private static final SamplePack BLOG = SamplePack.of("acme.blog", "acme")
            .rule("works", "acme/hyper", "acme/hyper", "\"axis\": \"feasibility\", \"status\": \"possible\"");

    private final VendorPlugins plugins = VendorPlugins.of(new SamplePlugin("acme")
            .covering("acme/hyper", "acme/desk")
            .pack(policy("supported").text())
            .pack(BLOG.text()));

    @Test
    void standBesideWhatPluginsKnow() throws IOException {
        Resource house = file(
                "house.json",
                SamplePack.of("house.rules", "house")
                        .rule("never", "acme/hyper", "*", "\"axis\": \"support\", \"status\": \"unsupported\""));
        Policy policy = plugins.policyWith(List.of(house));

        assertThat(support(policy).because()).containsExactly("house.rules.never");
        assertThat(shelf(policy)).containsExactly("acme.blog", "acme.policy", "house.rules");
        assertThat(support(plugins.policy()).because())
                .as("the plugins are as they were")
                .containsExactly("acme.policy.says");
    }

    @Test
    void aPackStandsInForThatOfAPlugin() throws IOException {
        Policy policy = plugins.policyWith(List.of(file("policy.json", policy("unsupported"))));

        assertThat(support(policy).status().word()).isEqualTo("unsupported");
        assertThat(shelf(policy)).containsExactly("acme.blog", "acme.policy");
    }

    @Test
    void aCatalogueAddsProductsAndStandsInForThoseOfThePlugin() throws IOException {
        Resource catalogue = SamplePlugin.resource("catalogue.json", """
                { "format": "nestor/catalogue/1",
                  "products": [ { "id": "acme/hyper", "title": "Acme Hyper Next",
                                  "releases": [ { "label": "2030", "version": "30.0" } ] },
                                { "id": "house/box", "title": "Our own" } ],
                  "facts": [ { "name": "house.rack", "type": "word", "meaning": "Where it stands." } ] }
                """);
        Policy policy = plugins.policyWith(List.of(catalogue));

        assertThat(policy.knowledge().catalogue().names())
                .map(Object::toString)
                .containsExactly("acme/desk", "acme/hyper", "house/box");
        assertThat(policy.knowledge()
                        .catalogue()
                        .layer("acme/hyper@2030")
                        .software()
                        .version()
                        .exact())
                .isPresent();
        assertThat(policy.knowledge().facts().find("house.rack")).isPresent();
    }

    @Test
    void nothingChangesWithoutFiles() throws IOException {
        assertThat(shelf(plugins.policyWith(List.of()))).isEqualTo(shelf(plugins.policy()));
    }

    @Test
    void exceptionsToRulesThatAreGoneAreRefused() {
        VendorPlugins strict = VendorPlugins.of(new SamplePlugin("acme")
                .covering("acme/hyper")
                .pack(BLOG.text())
                .pack(SamplePack.of("acme.policy", "acme")
                        .rule(
                                "says",
                                "acme/hyper",
                                "acme/hyper",
                                "\"axis\": \"feasibility\", \"status\": \"impossible\","
                                        + " \"overrides\": [\"acme.blog.works\"]")
                        .text()));
        Resource edited = file(
                "blog.json",
                SamplePack.of("acme.blog", "acme")
                        .rule(
                                "runs",
                                "acme/hyper",
                                "acme/hyper",
                                "\"axis\": \"feasibility\", \"status\": \"possible\""));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> strict.policyWith(List.of(edited)))
                .withMessage("rule `acme.policy.says` overrides an unknown rule: `acme.blog.works`");
    }

    @Test
    void aFileThatCannotBeUsedIsRefusedWithItsPlace() {
        assertRefused(SamplePlugin.resource("a.json", "{ \"format\": \"nestor/stack/1\" }"))
                .hasMessage("`a.json` line 1, column 13, `/format`: neither a rule pack nor a catalogue:"
                        + " `nestor/stack/1`");
        assertRefused(SamplePlugin.resource("a.json", "{ \"format\": \"nestor/pack/2\", \"id\": \"house.x\" }"))
                .hasMessageContaining("format `nestor/pack/2` is newer than `nestor/pack/1`");
        assertRefused(file("a.json", policy("supported")), file("b.json", policy("supported")))
                .hasMessageContaining("`b.json` line 1")
                .hasMessageContaining("rule pack `acme.policy` stands in another of these files too");
        assertRefused(SamplePlugin.resource(
                        "a.json",
                        policy("supported").text().replace("\"outer\": \"acme/hyper\"", "\"outer\": \"acme\"")))
                .hasMessageContaining("`a.json` line ");
    }

    @Test
    void factsAreNotDeclaredInTwoWays() {
        assertRefused(SamplePlugin.resource("catalogue.json", """
                { "format": "nestor/catalogue/1", "products": [],
                  "facts": [ { "name": "memory", "type": "flag", "meaning": "Whether it has any." } ] }
                """)).hasMessage("two facts have the name `memory`");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Resource... files) {
        return assertThatThrownBy(() -> plugins.policyWith(List.of(files)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SamplePack policy(String status) {
        return SamplePack.of("acme.policy", "acme")
                .rule("says", "acme/hyper", "acme/hyper", "\"axis\": \"support\", \"status\": \"" + status + "\"");
    }

    private static Resource file(String name, SamplePack pack) {
        return SamplePlugin.resource(name, pack.text());
    }

    private AxisResult support(Policy policy) {
        return policy.assess(Question.about(plugins.stack("acme/hyper", "acme/hyper"), LocalDate.of(2026, 11, 21)))
                .axis(Axis.SUPPORT);
    }

    private static List<String> shelf(Policy policy) {
        return policy.knowledge().shelf().stream().map(ShelvedPack::id).toList();
    }
}
