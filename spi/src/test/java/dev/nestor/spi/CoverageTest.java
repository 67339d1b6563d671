package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.model.ProductId;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.RulePack;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final RulePack ON_HYPER_IN_ANYTHING = SamplePack.of("house.policy", "house")
            .rule("no", "acme/hyper [1.0,2.0)", "!acme/*", "\"axis\": \"support\", \"status\": \"unsupported\"")
            .read();

    @Test
    void isThePluginsOwnProductsAndNotThoseItSpeaksOfBesides() {
        SamplePlugin bolt = new SamplePlugin("bolt").covering("bolt/box", "bolt/bag");

        assertThat(coverage(bolt, true, ON_HYPER_IN_ANYTHING))
                .isEqualTo(new Coverage(products("bolt/box", "bolt/bag"), false));
    }

    @Test
    void isWhatTheRulesNameIfThePluginHasNoProducts() {
        RulePack onHyperInBox = SamplePack.of("house.policy", "house")
                .rule("no", "acme/hyper", "bolt/box", "\"axis\": \"support\", \"status\": \"unsupported\"")
                .read();

        assertThat(coverage(new SamplePlugin("house"), true, onHyperInBox))
                .isEqualTo(new Coverage(products("acme/hyper", "bolt/box"), false));
    }

    @Test
    void isEverythingIfSuchRulesNameMoreThanProducts() {
        assertThat(coverage(new SamplePlugin("house"), true, ON_HYPER_IN_ANYTHING))
                .isEqualTo(new Coverage(products("acme/hyper"), true));
    }

    @Test
    void isEverythingIfSomeOfThemCouldNotBeRead() {
        assertThat(coverage(new SamplePlugin("house"), false)).isEqualTo(new Coverage(Optional.empty(), true));
    }

    @Test
    void isNotKnownIfThePluginCouldNotListItsProducts() {
        SamplePlugin broken = new SamplePlugin("bolt").catalogue("{}");

        assertThat(coverage(broken, true, ON_HYPER_IN_ANYTHING)).isEqualTo(new Coverage(Optional.empty(), false));
    }

    private static Coverage coverage(SamplePlugin plugin, boolean complete, RulePack... packs) {
        return Coverage.of(
                Loading.load(plugin), Arrays.stream(packs).map(ShelvedPack::of).toList(), complete);
    }

    private static Optional<Set<ProductId>> products(String... names) {
        return Optional.of(
                Set.copyOf(List.of(names).stream().map(ProductId::parse).toList()));
    }
}
