package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.spi.Resource;
import dev.nestor.spi.VendorPlugin;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** One mistake, one failure: what follows from it is skipped. */
class VendorPluginContractSkipsTest {

    private static final String UNUSABLE = "Assumption failed: see canBeLoaded: the plugin cannot be used";

    @Test
    void aTypoInAPackFailsOneTestAndSkipsTheOthers() {
        assertOnlyLoadingFails(Written.withPack(Text.with(Text.PACK, "\"message\": \"disks", "\"mesage\": \"disks")));
    }

    @Test
    void aTypoInACatalogueFailsOneTestAndSkipsTheOthers() {
        assertOnlyLoadingFails(Written.withCatalogue(Text.with(Text.CATALOGUE, "\"basedOn\"", "\"baseOn\"")));
    }

    @Test
    void aPluginThatThrowsFailsOneTestAndSkipsTheOthers() {
        VendorPluginContract test = testOf(new Throwing(), List.of());

        assertOnlyLoadingFails(test);
        assertThatThrownBy(test::canBeLoaded)
                .hasMessageStartingWith("plugin `acme` cannot be used: ")
                .hasMessageContaining("the packs are at lunch");
    }

    @Test
    void anotherPluginThatCannotBeUsedFailsOneTestAndSkipsTheOthers() {
        assertOnlyLoadingFails(testOf(new HousePlugin(), List.of(new Throwing())));
    }

    @Test
    void casesThatCannotBeReadFailOneTestAndSkipThoseThatNeedThemAll() {
        Written test = Written.withCases(Text.with(Text.CASES, "\"cases\":", "\"case\":"));

        assertThat(failures(test))
                .hasEntrySatisfying(
                        "canBeLoaded",
                        failure -> assertThat(failure)
                                .hasMessageStartingWith("cases `kb-1001.cases.json` cannot be read: "))
                .hasEntrySatisfying(
                        "isNotEmpty",
                        failure -> assertThat(failure)
                                .isInstanceOf(TestAbortedException.class)
                                .hasMessage("Assumption failed: see canBeLoaded: cases cannot be read"))
                .hasEntrySatisfying(
                        "casesShowAllThatRulesCanDo",
                        failure -> assertThat(failure).isInstanceOf(TestAbortedException.class))
                .hasSize(3);
        assertThat(test.casesComeOutAsWritten()).isEmpty();
    }

    @Test
    void aGoodPluginSkipsNothing() {
        assertThat(failures(new AcmePluginTest())).isEmpty();
        assertThat(failures(new HousePluginTest())).isEmpty();
    }

    @Test
    void aCopyThatListsOnlyTheProductsOfItsModelIsRejected() {
        VendorPlugin copy = listing("kvm/kvm");

        assertThatThrownBy(Written.withoutCases(copy)::listsProductsOfItsOwn)
                .hasMessage("plugin `acme` lists no product of its own: `acme/…`");
    }

    @Test
    void aVendorWhoseNameOnlyBeginsAlikeIsAnotherOne() {
        assertThatThrownBy(Written.withoutCases(listing("acme-labs/visor"))::listsProductsOfItsOwn)
                .hasMessage("plugin `acme` lists no product of its own: `acme/…`");
    }

    @Test
    void aPluginMayListProductsOfOthersBesideItsOwn() {
        assertThatCode(Written.withoutCases(listing("kvm/kvm", "acme/visor"))::listsProductsOfItsOwn)
                .doesNotThrowAnyException();
    }

    @Test
    void aPluginWithoutProductsNeedsNoneOfItsOwn() {
        assertThatCode(Written.withoutCases(() -> "acme")::listsProductsOfItsOwn)
                .doesNotThrowAnyException();
    }

    private static void assertOnlyLoadingFails(VendorPluginContract test) {
        Map<String, Throwable> failures = failures(test);
        assertThat(failures.remove("canBeLoaded"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cannot be used: ");
        assertThat(failures)
                .hasSizeGreaterThan(10)
                .allSatisfy((name, failure) -> assertThat(failure)
                        .isInstanceOf(TestAbortedException.class)
                        .hasMessage(UNUSABLE));
        assertThat(test.casesComeOutAsWritten()).isEmpty();
    }

    /** What the tests of the contract throw, by name; how plugins are registered is of no interest here. */
    private static Map<String, Throwable> failures(VendorPluginContract test) {
        Map<String, Throwable> failures = new TreeMap<>();
        Arrays.stream(VendorPluginContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(method -> !method.getName().equals("isDiscovered"))
                .forEach(method -> failure(method, test).ifPresent(thrown -> failures.put(method.getName(), thrown)));
        return failures;
    }

    private static Optional<Throwable> failure(Method method, VendorPluginContract test) {
        try {
            method.invoke(test);
            return Optional.empty();
        } catch (InvocationTargetException thrown) {
            return Optional.of(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static VendorPlugin listing(String... products) {
        String listed = Arrays.stream(products)
                .map(id -> "{ \"id\": \"" + id + "\", \"title\": \"Some " + id.replace('/', ' ') + "\" }")
                .reduce((one, next) -> one + ", " + next)
                .orElseThrow();
        String catalogue = "{ \"format\": \"nestor/catalogue/1\", \"products\": [" + listed + "] }";
        return new AcmePlugin() {
            @Override
            public List<Resource> catalogues() {
                return List.of(Text.resource("catalogue.json", catalogue));
            }

            @Override
            public List<Resource> packs() {
                return List.of();
            }
        };
    }

    private static VendorPluginContract testOf(VendorPlugin plugin, Collection<VendorPlugin> others) {
        return new VendorPluginContract() {
            @Override
            protected VendorPlugin plugin() {
                return plugin;
            }

            @Override
            protected Collection<VendorPlugin> others() {
                return others;
            }
        };
    }

    private static final class Throwing extends AcmePlugin {
        @Override
        public List<Resource> packs() {
            throw new IllegalStateException("the packs are at lunch");
        }
    }
}
