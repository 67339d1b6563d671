package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactClashesTest {

    private static final FactDeclaration FLAG = FactDeclaration.of("acme.turbo", FactType.FLAG, "Whether it is fast.");
    private static final FactDeclaration COUNT = FactDeclaration.of("acme.turbo", FactType.COUNT, "How fast it is.");

    @Test
    void spareAFactThatIsDeclaredTheSameEverywhere() {
        SamplePlugin standard =
                new SamplePlugin("standard").declaring(FactDictionary.standard().get("memory"));

        assertThat(clashes(
                        new SamplePlugin("acme").declaring(FLAG), new SamplePlugin("bolt").declaring(FLAG), standard))
                .isEmpty();
    }

    @Test
    void involveAllThatDeclareTheFactEvenThoseWhoAgree() {
        assertThat(clashes(
                        new SamplePlugin("acme").declaring(FLAG),
                        new SamplePlugin("bolt").declaring(COUNT),
                        new SamplePlugin("core").declaring(FLAG),
                        new SamplePlugin("fine")))
                .containsExactly("acme", "bolt", "core");
    }

    @Test
    void happenWithinOnePluginToo() {
        assertThat(clashes(new SamplePlugin("acme").declaring(FLAG, COUNT))).containsExactly("acme");
    }

    private static List<String> clashes(SamplePlugin... plugins) {
        List<String> names = new ArrayList<>();
        FactClashes.find(Arrays.stream(plugins).map(Loading::load).toList())
                .forEach((candidate, reason) -> names.add(candidate.name()));
        return names;
    }
}
