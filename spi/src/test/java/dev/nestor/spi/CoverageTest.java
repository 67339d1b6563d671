package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.model.ProductId;
import dev.nestor.rule.RulePack;
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

        assertThat(coverage(bolt, ON_HYPER_IN_ANYTHING)).contains(products("bolt/box", "bolt/bag"));
    }

    @Test
    void isWhatTheRulesNameIfThePluginHasNoProducts() {
        assertThat(coverage(new SamplePlugin("house"), ON_HYPER_IN_ANYTHING)).contains(products("acme/hyper"));
    }

    @Test
    void isNotKnownIfNothingTells() {
        assertThat(coverage(new SamplePlugin("house"))).isEmpty();
    }

    @Test
    void isNotKnownIfThePluginCouldNotListItsProducts() {
        SamplePlugin broken = new SamplePlugin("bolt").catalogue("{}");

        assertThat(coverage(broken, ON_HYPER_IN_ANYTHING)).isEmpty();
    }

    private static Optional<Set<ProductId>> coverage(SamplePlugin plugin, RulePack... packs) {
        return Coverage.of(Loading.load(plugin), List.of(packs));
    }

    private static Set<ProductId> products(String... names) {
        return Set.copyOf(List.of(names).stream().map(ProductId::parse).toList());
    }
}
