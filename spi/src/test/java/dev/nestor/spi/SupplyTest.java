package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.catalogue.Quarantine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupplyTest {

    private static final Quarantine BROKEN =
            new Quarantine("zeta", "zeta.jar", "its class is missing", Optional.empty());

    private final VendorPlugin acme = new Parametrized("acme");
    private final VendorPlugin bolt = new Parametrized("bolt");
    private final VendorPlugin simple = new SamplePlugin("simple");

    @Test
    void keepsPluginsOfOneClassThatTheHostMadeOnPurpose() {
        assertThat(Supply.named(List.of(acme, bolt)).plugins()).containsExactlyInAnyOrder(acme, bolt);
    }

    @Test
    void keepsPluginsApartThatOnlyLookAlike() {
        VendorPlugin twin = new Parametrized("acme");
        assertThat(twin).isEqualTo(acme);

        assertThat(Supply.named(List.of(acme, twin)).plugins()).hasSize(2);
    }

    @Test
    void keepsOneOfAClassThatWasFoundTwice() {
        Supply found = new Supply(List.of(), List.of(simple), List.of(BROKEN));
        Supply again = new Supply(List.of(), List.of(new SamplePlugin("simple")), List.of(BROKEN));

        assertThat(found.and(again).plugins()).containsExactly(simple);
    }

    @Test
    void prefersWhatIsNamedToWhatIsFound() {
        Supply named = Supply.named(List.of(acme));
        Supply found = new Supply(List.of(), List.of(new Parametrized("found"), simple), List.of());

        assertThat(named.and(found).plugins()).containsExactlyInAnyOrder(acme, simple);
        assertThat(found.and(named).plugins()).containsExactlyInAnyOrder(acme, simple);
    }

    @Test
    void losesNothingThatIsBroken() {
        Supply supply = Supply.named(List.of(acme)).and(Supply.broken(BROKEN));

        assertThat(supply.plugins()).containsExactly(acme);
        assertThat(supply.unmade()).containsExactly(BROKEN);
    }

    /** A plugin that is made by the host, out of a folder of rules for instance. */
    private record Parametrized(String id) implements VendorPlugin {}
}
