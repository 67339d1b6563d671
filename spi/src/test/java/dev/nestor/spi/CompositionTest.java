package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactType;
import dev.nestor.model.ProductId;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.inventory.InventoryReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which plugins go together, and what becomes of those that do not. */
class CompositionTest {

    private static final String SAYS_NO = "\"axis\": \"support\", \"status\": \"unsupported\"";
    private static final FactDeclaration TURBO = FactDeclaration.of("acme.turbo", FactType.FLAG, "Whether it is fast.");

    private final SamplePlugin acme = new SamplePlugin("acme").covering("acme/hyper");
    private final SamplePlugin bolt = new SamplePlugin("bolt").covering("bolt/box");

    @Test
    void putsTogetherWhatGoesTogetherSortedById() {
        acme.declaring(TURBO).pack(packOf("acme", "acme.kb1").text());
        bolt.pack(packOf("bolt", "bolt.kb2").text())
                .pack(packOf("bolt", "bolt.kb1").text());

        Composition composition = compose(bolt, acme);

        assertThat(composition.plugins()).containsExactly(acme, bolt);
        assertThat(composition.knowledge().packs())
                .extracting(RulePack::id)
                .containsExactly("acme.kb1", "bolt.kb1", "bolt.kb2");
        assertThat(composition.knowledge().catalogue().products())
                .extracting(Product::id)
                .containsExactly(product("acme/hyper"), product("bolt/box"));
        assertThat(composition.knowledge().facts().find("acme.turbo")).contains(TURBO);
        assertThat(composition.knowledge().facts().find("memory")).isPresent();
        assertThat(composition.knowledge().quarantined()).isEmpty();
    }

    @Test
    void worksWithoutAnyPlugin() {
        Composition composition = compose();

        assertThat(composition.plugins()).isEmpty();
        assertThat(composition.knowledge().packs()).isEmpty();
        assertThat(composition.knowledge().facts().find("memory")).isPresent();
    }

    @Test
    void usesNoneOfTwoPluginsWithOneIdAndKnowsWhatBothCover() {
        SamplePlugin other = new SamplePlugin("acme") {
            @Override
            public String origin() {
                return "file:/plugins/old/acme.jar";
            }
        }.covering("acme/tiny");

        Composition composition = compose(acme, bolt, other);

        assertThat(composition.plugins()).containsExactly(bolt);
        assertThat(composition.knowledge().quarantined())
                .containsExactly(
                        new Quarantine(
                                "acme",
                                "file:/plugins/acme.jar",
                                "two plugins have the id `acme`: `acme` from `file:/plugins/acme.jar` and"
                                        + " `acme` from `file:/plugins/old/acme.jar`",
                                products("acme/hyper")),
                        new Quarantine(
                                "acme",
                                "file:/plugins/old/acme.jar",
                                "two plugins have the id `acme`: `acme` from `file:/plugins/acme.jar` and"
                                        + " `acme` from `file:/plugins/old/acme.jar`",
                                products("acme/tiny")));
    }

    @Test
    void usesNoneOfTwoPluginsWithOneIdEvenIfOneOfThemIsBrokenAnyway() {
        SamplePlugin broken = new SamplePlugin("acme") {
            @Override
            public List<InventoryReader> readers() {
                throw new IllegalStateException("no readers today");
            }
        };

        assertThat(compose(acme, broken).plugins()).isEmpty();
        assertThat(reasons(acme, broken))
                .contains("its method `readers` failed: `IllegalStateException: no readers today`");
    }

    @Test
    void usesNoneOfTwoPluginsWithOneProduct() {
        SamplePlugin rival = new SamplePlugin("rival").covering("rival/one", "acme/hyper");

        Composition composition = compose(rival, acme, bolt);

        assertThat(composition.plugins()).containsExactly(bolt);
        assertThat(composition.knowledge().quarantined())
                .extracting(Quarantine::reason)
                .containsOnly("two plugins have the product `acme/hyper`:"
                        + " `acme` from `file:/plugins/acme.jar` and `rival` from `file:/plugins/rival.jar`");
    }

    @Test
    void takesAnAliasForAProductName() {
        SamplePlugin rival = new SamplePlugin("rival").catalogue("""
                { "format": "nestor/catalogue/1",
                  "products": [ { "id": "acme/other", "title": "Other", "aliases": ["hyper"] } ] }
                """);

        Composition composition = compose(acme, rival);

        assertThat(composition.plugins()).isEmpty();
        assertThat(composition.knowledge().quarantined())
                .extracting(Quarantine::products)
                .containsExactly(products("acme/hyper"), products("acme/other", "acme/hyper"));
    }

    @Test
    void usesNoneOfTwoPluginsThatDeclareAFactInDifferentWays() {
        acme.declaring(TURBO);
        bolt.declaring(FactDeclaration.of("acme.turbo", FactType.COUNT, "How fast it is."));

        assertThat(compose(acme, bolt).plugins()).isEmpty();
        assertThat(reasons(acme, bolt))
                .containsOnly("the fact `acme.turbo` is declared in different ways by"
                        + " `acme` from `file:/plugins/acme.jar` and `bolt` from `file:/plugins/bolt.jar`");
    }

    @Test
    void sharesAFactThatTwoPluginsDeclareAlike() {
        acme.declaring(TURBO);
        bolt.declaring(TURBO);

        assertThat(compose(acme, bolt).plugins()).containsExactly(acme, bolt);
    }

    @Test
    void usesNoPluginThatContradictsAStandardFact() {
        acme.declaring(FactDeclaration.of("memory", FactType.COUNT, "Memory in pages."));

        assertThat(compose(acme, bolt).plugins()).containsExactly(bolt);
        assertThat(reasons(acme, bolt))
                .containsExactly("the fact `memory` is declared in different ways by"
                        + " Nestor itself and `acme` from `file:/plugins/acme.jar`");
    }

    @Test
    void saysWhereInWhichFileAPackIsWrong() {
        acme.pack("""
                { "format": "nestor/pack/1",
                  "id": 7 }
                """);

        assertThat(reasons(acme, bolt)).singleElement().asString().startsWith("`pack.json` line 2, column ");
    }

    @Test
    void saysWhereInWhichFileACatalogueIsWrongAndThatItsProductsAreNotKnown() {
        acme.catalogue("""
                { "format": "nestor/catalogue/1",
                  "products": [ { "id": "acme/tiny" } ] }
                """);

        Quarantine broken = compose(acme, bolt).knowledge().quarantined().get(0);

        assertThat(broken.reason())
                .startsWith("`catalogue.json` line 2, column 17")
                .contains("`title`");
        assertThat(broken.products()).isEmpty();
    }

    @Test
    void usesNoPluginWithAMissingPack() {
        acme.missing("kb-404.json");

        assertThat(reasons(acme, bolt))
                .containsExactly("reading its rule pack `kb-404.json` failed: no such resource: `kb-404.json`");
    }

    @Test
    void usesNoPluginWhosePackIsUnderAForeignName() {
        acme.pack(packOf("bolt", "bolt.kb1").text());
        bolt.pack(packOf("bolt", "bolt.kb1").text());

        assertThat(compose(acme, bolt).plugins()).containsExactly(bolt);
        assertThat(reasons(acme, bolt))
                .containsExactly("the id of its rule pack does not start with `acme.`: `bolt.kb1`");
    }

    @Test
    void usesNoPluginWithTwoPacksOfOneName() {
        acme.pack(packOf("acme", "acme.kb1").text())
                .pack(packOf("acme", "acme.kb1").text());

        assertThat(reasons(acme, bolt)).containsExactly("it has two rule packs with the name `acme.kb1`");
    }

    @Test
    void usesNoPluginWithTwoRulesOfOneName() {
        SamplePlugin coded = new SamplePlugin("acme") {
            @Override
            public List<RulePack> codedPacks() {
                RulePack pack = SamplePack.of("acme.kb.a", "acme")
                        .rule("b", "*", "acme/*", SAYS_NO)
                        .read();
                return List.of(
                        pack,
                        new RulePack("acme.kb", 1, pack.document(), "acme.kb", pack.covers(), List.of(), pack.rules()));
            }
        };

        assertThat(reasons(coded)).containsExactly("it has two rules with the name `acme.kb.a.b`");
    }

    @Test
    void usesNoPluginThatOverridesARuleNobodyHas() {
        acme.pack(SamplePack.of("acme.kb1", "acme")
                .rule("no", "*", "acme/hyper", SAYS_NO + ", \"overrides\": [\"acme.kb9.yes\"]")
                .text());

        assertThat(compose(acme, bolt).plugins()).containsExactly(bolt);
        assertThat(reasons(acme, bolt)).containsExactly("rule `acme.kb1.no` overrides an unknown rule: `acme.kb9.yes`");
    }

    @Test
    void takesAllPluginsAlongThatRestOnABrokenOneHoweverFar() {
        SamplePlugin house = new SamplePlugin("house")
                .pack(SamplePack.of("house.policy", "acme")
                        .rule("no", "*", "acme/hyper", SAYS_NO + ", \"overrides\": [\"addon.kb.no\"]")
                        .text());
        SamplePlugin addon = new SamplePlugin("addon")
                .pack(SamplePack.of("addon.kb", "acme")
                        .rule("no", "*", "acme/hyper", SAYS_NO + ", \"overrides\": [\"acme.kb1.no\"]")
                        .text());
        acme.pack(packOf("acme", "acme.kb1").text());
        assertThat(compose(house, addon, acme, bolt).plugins()).containsExactly(acme, addon, bolt, house);

        acme.missing("kb-404.json");

        assertThat(compose(house, addon, acme, bolt).plugins()).containsExactly(bolt);
        assertThat(reasons(house, addon, acme, bolt))
                .containsExactly(
                        "reading its rule pack `kb-404.json` failed: no such resource: `kb-404.json`",
                        "rule `addon.kb.no` overrides an unknown rule: `acme.kb1.no`",
                        "rule `house.policy.no` overrides an unknown rule: `addon.kb.no`");
    }

    @Test
    void takesAlongAPluginWhoseRulesLookAtAFactOfABrokenOne() {
        acme.declaring(TURBO);
        bolt.pack(SamplePack.of("bolt.kb1", "bolt")
                .rule("fast", "*", "bolt/box", SAYS_NO + ", \"when\": { \"fact\": \"acme.turbo\", \"is\": true }")
                .text());
        assertThat(compose(acme, bolt).plugins()).containsExactly(acme, bolt);

        acme.missing("kb-404.json");

        assertThat(compose(acme, bolt).plugins()).isEmpty();
        assertThat(reasons(acme, bolt)).anySatisfy(reason -> assertThat(reason).contains("unknown fact `acme.turbo`"));
    }

    @Test
    void takesAlongAPluginWhoseProductIsBasedOnOneOfABrokenOne() {
        bolt.catalogue("""
                { "format": "nestor/catalogue/1",
                  "products": [ { "id": "bolt/hyper", "title": "Bolt Hyper", "basedOn": "acme/hyper" } ] }
                """);
        assertThat(compose(acme, bolt).plugins()).containsExactly(acme, bolt);

        acme.missing("kb-404.json");

        assertThat(compose(acme, bolt).plugins()).isEmpty();
        assertThat(reasons(acme, bolt)).contains("its product `bolt/hyper` is based on an unknown one: `acme/hyper`");
    }

    @Test
    void readsEachFileOnceAsLongAsAllIsWell() {
        List<String> opened = new ArrayList<>();
        SamplePlugin counting = new SamplePlugin("counting") {
            @Override
            public List<Resource> packs() {
                Resource pack =
                        resource("kb.json", packOf("counting", "counting.kb").text());
                return List.of(new Resource("kb.json", () -> {
                    opened.add("kb.json");
                    return pack.open();
                }));
            }
        };

        compose(acme, counting, bolt);

        assertThat(opened).hasSize(1);
    }

    @Test
    void comesToTheSameInWhateverOrderThePluginsCome() {
        List<SamplePlugin> plugins = Arrays.asList(
                acme,
                bolt,
                new SamplePlugin("rival").covering("acme/hyper"),
                new SamplePlugin("bolt"),
                new SamplePlugin("zeta").covering("zeta/z").pack("{}"),
                new SamplePlugin("fine").covering("fine/fine"));
        List<Quarantine> expected =
                compose(plugins.toArray(SamplePlugin[]::new)).knowledge().quarantined();
        assertThat(expected).hasSize(5);

        for (int turn = 0; turn < plugins.size(); turn++) {
            Collections.rotate(plugins, 1);
            Composition composition = compose(plugins.toArray(SamplePlugin[]::new));

            assertThat(composition.plugins()).extracting(VendorPlugin::id).containsExactly("fine");
            assertThat(composition.knowledge().quarantined()).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void listsThePluginsThatCouldNotEvenBeMade() {
        Quarantine unmade =
                new Quarantine("com.acme.Lost", "file:/plugins/lost.jar", "its class is missing", Optional.empty());

        Composition composition = new Composition(List.of(Loading.load(acme)), List.of(unmade, unmade));

        assertThat(composition.plugins()).containsExactly(acme);
        assertThat(composition.knowledge().quarantined()).containsExactly(unmade);
    }

    private static SamplePack packOf(String publisher, String id) {
        return SamplePack.of(id, publisher).rule("no", "*", publisher + "/*", SAYS_NO);
    }

    private static Composition compose(VendorPlugin... plugins) {
        return new Composition(Arrays.stream(plugins).map(Loading::load).toList(), List.of());
    }

    private static List<String> reasons(VendorPlugin... plugins) {
        return compose(plugins).knowledge().quarantined().stream()
                .map(Quarantine::reason)
                .toList();
    }

    private static ProductId product(String name) {
        return ProductId.parse(name);
    }

    private static Optional<Set<ProductId>> products(String... names) {
        return Optional.of(Set.copyOf(Arrays.stream(names).map(ProductId::parse).toList()));
    }
}
