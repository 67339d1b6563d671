package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AncestryTest {

    private final SamplePlugin acme = new SamplePlugin("acme").covering("acme/hyper");

    @Test
    void sparesWhatIsBasedOnAProductOfAnyPluginUnderAnyName() {
        acme.catalogue(products("""
                { "id": "acme/classic", "title": "Acme Classic", "aliases": ["old"] }
                """));
        SamplePlugin addon = new SamplePlugin("addon").catalogue(products("""
                { "id": "addon/one", "title": "One", "basedOn": "acme/hyper" },
                { "id": "addon/two", "title": "Two", "basedOn": "acme/old" },
                { "id": "addon/three", "title": "Three", "basedOn": "addon/one",
                  "renamed": { "versions": "[2.0,)", "to": "acme/classic" } }
                """));

        assertThat(problems(acme, addon)).isEmpty();
    }

    @Test
    void findsAProductThatIsBasedOnAnUnknownOne() {
        SamplePlugin addon = new SamplePlugin("addon").catalogue(products("""
                { "id": "addon/one", "title": "One", "basedOn": "acme/hypr" }
                """));

        assertThat(problems(acme, addon))
                .containsExactly("addon: its product `addon/one` is based on an unknown one: `acme/hypr`");
    }

    @Test
    void findsAProductThatIsRenamedToAnUnknownOne() {
        SamplePlugin addon = new SamplePlugin("addon").catalogue(products("""
                { "id": "addon/one", "title": "One", "renamed": { "versions": "[2.0,)", "to": "acme/hypr" } }
                """));

        assertThat(problems(acme, addon))
                .containsExactly("addon: its product `addon/one` is renamed to an unknown one: `acme/hypr`");
    }

    @Test
    void findsACircleThatRunsThroughTwoPlugins() {
        SamplePlugin one = new SamplePlugin("one").catalogue(products("""
                { "id": "one/a", "title": "A", "basedOn": "two/b" },
                { "id": "one/c", "title": "C", "basedOn": "one/a" }
                """));
        SamplePlugin two = new SamplePlugin("two").catalogue(products("""
                { "id": "two/b", "title": "B", "basedOn": "one/a" }
                """));

        assertThat(problems(acme, one, two))
                .containsExactly(
                        "one: its product `one/a` is based on itself", "two: its product `two/b` is based on itself");
    }

    private static String products(String entries) {
        return "{ \"format\": \"nestor/catalogue/1\", \"products\": [" + entries + "] }";
    }

    private static List<String> problems(SamplePlugin... plugins) {
        List<String> problems = new ArrayList<>();
        Ancestry.problems(Arrays.stream(plugins).map(Loading::load).toList())
                .forEach((candidate, reason) -> problems.add(candidate.name() + ": " + reason));
        return problems;
    }
}
