package dev.nestor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.model.Change;
import dev.nestor.model.Place;
import dev.nestor.model.ProductId;
import dev.nestor.model.Stack;
import dev.nestor.plan.Setting.Holder;
import dev.nestor.plan.Setting.Instruction;
import dev.nestor.plan.Setting.Move;
import dev.nestor.rule.ProductPattern;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose settings hold on a product that is based on another one. */
class SettingsTest {

    private static final ProductId HYPER = ProductId.parse("acme/hyper");
    private static final Catalogue CATALOGUE = Catalogue.of(List.of(
            Product.hypervisor(HYPER, "Acme Hyper", List.of()),
            new Product(
                    ProductId.parse("acme/cloud"),
                    "Acme Cloud",
                    false,
                    List.of(),
                    Optional.of(HYPER),
                    Optional.empty(),
                    Optional.empty(),
                    List.of())));

    private static final Place MEMORY = new Place(1, "memory");
    private static final Change MORE = new Change(MEMORY, Lab.value("memory", "8 GiB"));

    @Test
    void whatIsBasedOnAProductIsReadAndChangedLikeIt() {
        Settings settings = Settings.of(List.of(changing("acme/hyper", Holder.VM)));

        assertThat(platforms(settings, MEMORY)).containsExactly("acme/hyper");
        assertThat(settings.way(MORE, stack("acme/cloud"))).isPresent();
    }

    @Test
    void whatAProductSaysItselfStandsInForAllThatIsInherited() {
        Settings settings =
                Settings.of(List.of(changing("acme/hyper", Holder.VM), reading("memory", "acme/cloud", Holder.VM)));

        assertThat(platforms(settings, MEMORY)).containsExactly("acme/cloud");
        assertThat(settings.way(MORE, stack("acme/cloud"))).isEmpty();
        assertThat(settings.way(MORE, stack("acme/hyper"))).isPresent();
    }

    @Test
    void aProductMayInheritNothing() {
        Settings settings = Settings.of(List.of(
                changing("acme/hyper", Holder.VM),
                reading("vm.state", "acme/cloud", Holder.VM),
                nothingInherited("acme/cloud", Holder.VM)));

        assertThat(platforms(settings, MEMORY)).isEmpty();
        assertThat(platforms(settings, new Place(1, "vm.state"))).containsExactly("acme/cloud");
        assertThat(settings.of(MEMORY, stack("acme/hyper"))).hasSize(1);
    }

    @Test
    void whatIsNotInheritedForVirtualMachinesStillIsForTheHost() {
        Settings settings = Settings.of(
                List.of(reading("memory", "acme/hyper", Holder.HOST), nothingInherited("acme/cloud", Holder.VM)));

        assertThat(platforms(settings, new Place(0, "memory"))).containsExactly("acme/hyper");
    }

    @Test
    void whatThePlatformBelowCannotChangeIsNotChangedFromInside() {
        Settings settings =
                Settings.of(List.of(reading("memory", "acme/cloud", Holder.VM), changing("acme/hyper", Holder.HOST)));

        assertThat(settings.way(MORE, stack("acme/cloud"))).isEmpty();
        assertThat(settings.way(new Change(new Place(0, "memory"), MORE.value()), stack("acme/cloud")))
                .isPresent();
    }

    @Test
    void noInstructionIsForEveryFact() {
        assertThatThrownBy(() -> reading(Setting.ANY_FACT, "acme/cloud", Holder.VM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no instruction fits every fact");
    }

    private static List<String> platforms(Settings settings, Place place) {
        return settings.of(place, stack("acme/cloud")).stream()
                .map(setting -> setting.platform().toString())
                .toList();
    }

    private static Stack stack(String outer) {
        return new Stack(List.of(CATALOGUE.layer(outer), CATALOGUE.layer("acme/hyper")));
    }

    private static Setting changing(String platform, Holder holder) {
        return setting("memory", platform, holder, Optional.empty(), Lab.move(Disruption.NONE, "give it memory"));
    }

    private static Setting reading(String fact, String platform, Holder holder) {
        return setting(fact, platform, holder, Optional.of(new Instruction("look at it", Optional.empty())));
    }

    private static Setting nothingInherited(String platform, Holder holder) {
        return setting(Setting.ANY_FACT, platform, holder, Optional.empty());
    }

    private static Setting setting(
            String fact, String platform, Holder holder, Optional<Instruction> read, Move... moves) {
        return new Setting(fact, ProductPattern.parse(platform), holder, read, List.of(moves), Lab.HANDBOOK);
    }
}
