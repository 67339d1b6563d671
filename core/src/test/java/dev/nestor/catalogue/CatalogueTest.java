package dev.nestor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Change;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.Place;
import dev.nestor.model.ProductId;
import dev.nestor.model.Stack;
import dev.nestor.source.Confidence;
import dev.nestor.version.KnownVersion;
import dev.nestor.version.Version;
import dev.nestor.version.VersionRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invented vendor whose products are numbered in every way that real ones are. */
class CatalogueTest {

    private static final ProductId HYPER = ProductId.parse("acme/hyper");

    private final Catalogue catalogue = Catalogue.of(List.of(
            Product.hypervisor(
                    HYPER,
                    "Acme Hyper",
                    List.of(
                            release("8.0", "8.0"),
                            release("8.0 U2", "8.0.2"),
                            release("25H2", "25.0"),
                            new Release(
                                    "8.0 U3e",
                                    Version.parse("8.0U3e"),
                                    List.of("8.0.3-0.70"),
                                    Optional.empty(),
                                    Map.of("build", "24674464"),
                                    Confidence.HIGH))),
            new Product(
                    ProductId.parse("acme/hyp"),
                    "Acme Hyp",
                    false,
                    List.of(),
                    Optional.of(HYPER),
                    Optional.of(new Renaming(VersionRange.parse("[9,)"), HYPER)),
                    Optional.empty(),
                    List.of(release("4.1", "4.1"))),
            new Product(
                    ProductId.parse("acme/witness"),
                    "Acme Witness",
                    false,
                    List.of("wit"),
                    Optional.of(HYPER),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()),
            new Product(
                    ProductId.parse("build/os"),
                    "Build OS",
                    false,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Version.parse("10.0")),
                    List.of(
                            release("2019", "10.0.17763", "1809"),
                            release("2022", "10.0.20348"),
                            release("Ten 22H2", "10.0.19045", "22H2"),
                            release("Eleven 22H2", "10.0.22621", "22H2"),
                            new Release(
                                    "Ten 1507",
                                    Version.parse("10.0.10240"),
                                    List.of(),
                                    Optional.empty(),
                                    Map.of(),
                                    Confidence.RECALLED)))));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "acme/hyper@8.0 | 8.0",
                "acme/hyper@8.0 Update 2 | 8.0.2",
                "acme/hyper@8.0U2 | 8.0.2",
                "ACME/Hyper@25h2 | 25.0",
                "acme/hyper@8.0.3-0.70 | 8.0.3.5",
                "acme/hyper@build 24674464 | 8.0.3.5",
                "acme/hyper@7.5.1 | 7.5.1",
                "acme/witness@8.0U2 | 8.0.2",
                "acme/wit@25H2 | 25.0",
                "build/os@2022 | 10.0.20348",
                "build/os@1809 | 10.0.17763",
                "build/os@10.0.20348 | 10.0.20348",
                "build/os@build 14393 | 10.0.14393"
            })
    void releasesAreFoundUnderTheNamesPeopleType(String text, String version) {
        assertThat(catalogue.layer(text).software().version().exact()).contains(Version.parse(version));
    }

    @Test
    void theTypedTextIsShownBack() {
        assertThat(catalogue.layer("acme/hyper@8.0 Update 2")).hasToString("acme/hyper@8.0 Update 2");
        assertThat(catalogue.layer("acme/hyper")).hasToString("acme/hyper");
    }

    @Test
    void aRenamedProductIsTheOneItWasRenamedTo() {
        assertThat(catalogue.layer("acme/hyp@9.1").software().product()).isEqualTo(HYPER);
        assertThat(catalogue.layer("acme/hyp@9.x").software().product()).isEqualTo(HYPER);
        assertThat(catalogue.layer("acme/hyp@4.1").software().lineage())
                .containsExactly(ProductId.parse("acme/hyp"), HYPER);
    }

    @Test
    void anUnlistedNumberComparesAndIsRemarkedOn() {
        assertThat(catalogue.layer("acme/hyper@7.5.1").software().remarks())
                .containsExactly("`7.5.1` is not a release of Acme Hyper that is listed here");
        assertThat(catalogue.layer("acme/hyper@8.0.0").software().remarks()).isEmpty();
    }

    @Test
    void aReleaseKnownFromMemorySaysSo() {
        assertThat(catalogue.layer("build/os@Ten 1507").software().remarks())
                .singleElement()
                .asString()
                .contains("10.0.10240")
                .contains("recalled, no source read (R)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "acme/hyper@x | unknown version of Acme Hyper: `x`",
                "acme/hyper@25H3 | unknown version of Acme Hyper: `25H3`, did you mean `25H2`?",
                "acme/hyper@build 1 | unknown build of Acme Hyper: `build 1`",
                "acme/hyper@ | product has no version behind the `@`: `acme/hyper@`",
                "build/os@2020 | unknown version of Build OS: `2020`, did you mean `2022`?",
                "build/os@2022.x | unknown version of Build OS: `2022.x`, did you mean `2022`?",
                "build/os@22H2 | version `22H2` of Build OS is one of several: `Ten 22H2`, `Eleven 22H2`",
                "acme/hypr@8.0 | unknown product `acme/hypr`, did you mean `acme/hyp`?",
                "acme/toaster@8.0 | unknown product `acme/toaster`, known are `acme/hyp`, `acme/hyper`, `acme/wit`, `acme/witness`",
                "amce/hyper@8.0 | unknown vendor `amce` of product `amce/hyper`, did you mean `acme`?",
                "guset/debian@12 | unknown vendor `guset` of product `guset/debian`, did you mean `guest`?",
                "hyper@8.0 | product is not `vendor/name`: `hyper`, did you mean `acme/hyper`?",
                "a b/c | product is not `vendor/name`: `a b/c`"
            })
    void slipsAreErrorsThatNameTheNearest(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.layer(text))
                .withMessage(message);
    }

    @Test
    void aProductOfAnUnknownVendorIsTakenAsTyped() {
        Layer layer = catalogue.layer("oracle/virtualbox@7.1-beta");

        assertThat(layer.software().covered()).isFalse();
        assertThat(layer).hasToString("oracle/virtualbox@7.1-beta");
        assertThat(layer.software().version().exact()).isEmpty();
        assertThat(catalogue.layer("oracle/virtualbox@7.1").software().version().exact())
                .contains(Version.parse("7.1"));
    }

    @Test
    void aBareNumberOfAProductNobodyCoversMayBeALabel() {
        assertThat(catalogue.layer("other/os@2022").software().version().exact())
                .isEmpty();
        assertThat(catalogue.layer("other/os@2022")).hasToString("other/os@2022");
    }

    @Test
    void aGuestNeedsNoPlugin() {
        Layer layer = catalogue.layer("guest/debian@bookworm");

        assertThat(layer.software().guest()).isTrue();
        assertThat(layer.software().covered()).isTrue();
    }

    @Test
    void aReaderMayKnowOnlyARange() {
        Layer layer = catalogue.layer(HYPER, KnownVersion.tryParse("8.x").orElseThrow());

        assertThat(layer).hasToString("acme/hyper@8.x");
        assertThat(catalogue.layer("acme/hyper@8.x").software()).isEqualTo(layer.software());
    }

    @Test
    void aChangedVersionIsTheOneThatPeopleWouldHaveTyped() {
        Stack stack = Stack.of(catalogue.layer("build/os@2019").named("rack-07"), catalogue.layer("acme/hyper@8.0"));

        assertThat(catalogue.apply(version(0, catalogue.layer("build/os@2022")), stack))
                .isEqualTo(
                        Stack.of(catalogue.layer("build/os@2022").named("rack-07"), catalogue.layer("acme/hyper@8.0")));
        assertThat(catalogue
                        .apply(version(1, catalogue.layer("acme/hyper@8.7")), stack)
                        .layer(1)
                        .software()
                        .remarks())
                .as("a release that nobody lists")
                .hasSize(1);
        assertThat(catalogue.apply(new Change(new Place(1, "memory"), new FactValue.Bytes(8L << 30)), stack))
                .isEqualTo(stack.with(
                        1, stack.layer(1).with(Machine.unknown().with("memory", new FactValue.Bytes(8L << 30)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.apply(version(2, catalogue.layer("acme/hyper@8.0")), stack))
                .withMessage("no level 2 in `build/os@2019 > acme/hyper@8.0`, whose highest is 1");
    }

    private static Change version(int level, Layer typed) {
        return new Change(
                new Place(level, Place.VERSION),
                new FactValue.Versioned(typed.software().version()));
    }

    @Test
    void contradictingProductsAreRefused() {
        Product hyper = Product.hypervisor(HYPER, "Acme Hyper", List.of());
        Product circular = new Product(
                HYPER,
                "Acme Hyper",
                false,
                List.of(),
                Optional.of(HYPER),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.of(List.of(hyper, hyper)))
                .withMessage("two products have the name `acme/hyper`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.of(List.of(circular)))
                .withMessage("product `acme/hyper` is based on itself");
    }

    private static Release release(String label, String version, String... aliases) {
        return new Release(
                label, Version.parse(version), List.of(aliases), Optional.empty(), Map.of(), Confidence.HIGH);
    }
}
