package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.catalogue.Product;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.model.ProductId;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.inventory.InventoryReader;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What plugins say when they are asked, and how they break. */
class LoadingTest {

    private static final Optional<Set<ProductId>> ACME_HYPER = Optional.of(Set.of(ProductId.parse("acme/hyper")));

    @Test
    void knowsWhatAHealthyPluginHas() {
        SamplePlugin plugin = new SamplePlugin("acme").covering("acme/hyper").missing("not-read-yet.json");

        Candidate candidate = Loading.load(plugin);

        assertThat(candidate.plugin()).isSameAs(plugin);
        assertThat(candidate.name()).isEqualTo("acme");
        assertThat(candidate.origin()).isEqualTo("file:/plugins/acme.jar");
        assertThat(candidate.contents().products())
                .extracting(Product::id)
                .containsExactly(ProductId.parse("acme/hyper"));
        assertThat(candidate.contents().packs()).extracting(Resource::name).containsExactly("not-read-yet.json");
        assertThat(candidate.covers()).isEqualTo(ACME_HYPER);
        assertThat(candidate.problem()).isEmpty();
    }

    @Test
    void takesAPluginForWhatItIsThatHasNothing() {
        Candidate candidate = Loading.load(() -> "empty");

        assertThat(candidate.name()).isEqualTo("empty");
        assertThat(candidate.origin()).startsWith("file:").endsWith("/");
        assertThat(candidate.covers()).contains(Set.of());
        assertThat(candidate.problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Acme", "acme.", "acme.corp", "-acme", "acme corp", "acmé"})
    void refusesAnIdThatIsNoShortWord(String id) {
        Candidate candidate = Loading.load(new SamplePlugin(id).covering("acme/hyper"));

        assertThat(candidate.name()).isEqualTo(SamplePlugin.class.getName());
        assertThat(candidate.covers()).isEqualTo(ACME_HYPER);
        assertThat(candidate.problem())
                .contains("its id is not a word of lower-case letters, digits and hyphens: `" + id + "`");
    }

    @Test
    void namesAPluginByItsClassThatCannotTellItsId() {
        SamplePlugin plugin = new SamplePlugin("acme") {
            @Override
            public String id() {
                throw new UnsupportedOperationException();
            }
        };

        Candidate candidate = Loading.load(plugin.covering("acme/hyper"));

        assertThat(candidate.name()).isEqualTo(plugin.getClass().getName());
        assertThat(candidate.covers()).isEqualTo(ACME_HYPER);
        assertThat(candidate.problem()).contains("its method `id` failed: `UnsupportedOperationException`");
    }

    @Test
    void knowsWhereAPluginComesFromThatCannotTell() {
        Candidate candidate = Loading.load(new SamplePlugin("acme") {
            @Override
            @SuppressWarnings("NullAway")
            public String origin() {
                return null;
            }
        });

        assertThat(candidate.origin()).isEqualTo(Origin.of(SamplePlugin.class));
        assertThat(candidate.problem()).contains("its method `origin` returned null");
    }

    @Test
    void doesNotKnowWhatAPluginCoversThatCannotList() {
        Candidate candidate = Loading.load(
                new SamplePlugin("acme") {
                    @Override
                    public List<Product> products() {
                        throw new IllegalArgumentException("version is not dotted numbers: `ten`");
                    }
                }.covering("acme/hyper"));

        assertThat(candidate.name()).isEqualTo("acme");
        assertThat(candidate.covers()).isEmpty();
        assertThat(candidate.problem()).contains("its method `products` failed: version is not dotted numbers: `ten`");
    }

    @Test
    void knowsWhatAPluginCoversThatBreaksLater() {
        Candidate candidate = Loading.load(
                new SamplePlugin("acme") {
                    @Override
                    @SuppressWarnings("NullAway")
                    public List<FactDeclaration> facts() {
                        return null;
                    }
                }.covering("acme/hyper"));

        assertThat(candidate.covers()).isEqualTo(ACME_HYPER);
        assertThat(candidate.contents()).isEqualTo(Contents.NOTHING);
        assertThat(candidate.problem()).contains("its method `facts` returned null");
    }

    @Test
    void refusesListsWithNullsInThem() {
        Candidate candidate = Loading.load(new SamplePlugin("acme") {
            @Override
            public List<RulePack> codedPacks() {
                return Arrays.asList((RulePack) null);
            }
        });

        assertThat(candidate.problem()).contains("its method `codedPacks` returned a list with null in it");
    }

    @Test
    void refusesProductsUnderNamesThatAreNone() {
        Candidate candidate = Loading.load(new SamplePlugin("acme") {
            @Override
            public List<Product> products() {
                return List.of(new Product(
                        ProductId.parse("acme/hyper"),
                        "Acme Hyper",
                        false,
                        List.of("The Hyper"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
            }
        });

        assertThat(candidate.covers()).isEmpty();
        assertThat(candidate.problem())
                .contains("its list of products failed: product is not `vendor/name`: `acme/The Hyper`");
    }

    @Test
    void survivesAMethodThatNeedsAMissingClass(@TempDir Path disk) throws Exception {
        PluginFolder folder = new PluginFolder(disk)
                .compile("Library", "public class Library { public static void use() {} }")
                .plugin("Acme", "acme", "@Override public List<Resource> packs() { Library.use(); return List.of(); }")
                .delete("Library");

        assertThat(load(folder)).isEqualTo("its method `packs` failed: a class that it needs is missing: `Library`");
    }

    @Test
    void survivesAPluginThatIsBuiltForALaterInterface(@TempDir Path disk) throws Exception {
        PluginFolder later = new PluginFolder(Files.createDirectory(disk.resolve("later")))
                .compile(
                        "dev.nestor.spi.Resource",
                        "package dev.nestor.spi;",
                        "public class Resource {",
                        "    public static java.util.List<Resource> all(Class<?> type) { return java.util.List.of(); }",
                        "}");
        PluginFolder folder = new PluginFolder(Files.createDirectory(disk.resolve("acme")))
                .compiledAgainst(later)
                .plugin("Acme", "acme", "@Override public List<Resource> packs() { return Resource.all(Acme.class); }");

        assertThat(load(folder))
                .startsWith("its method `packs` failed: it does not fit the classes that are here:")
                .contains("NoSuchMethodError", "all(");
    }

    @Test
    void survivesAPluginThatIsBuiltForAnotherInterface(@TempDir Path disk) throws Exception {
        PluginFolder other = new PluginFolder(Files.createDirectory(disk.resolve("other")))
                .compile(
                        "dev.nestor.spi.VendorPlugin",
                        "package dev.nestor.spi;",
                        "public interface VendorPlugin { default int version() { return 1; } }");
        PluginFolder folder = new PluginFolder(Files.createDirectory(disk.resolve("acme")))
                .compiledAgainst(other)
                .compile("Acme", "public class Acme implements dev.nestor.spi.VendorPlugin {}");

        assertThat(load(folder)).startsWith("its method `id` failed").contains("AbstractMethodError");
    }

    @Test
    void survivesAMethodThatNeverEnds() {
        Candidate candidate = Loading.load(new SamplePlugin("acme") {
            @Override
            public List<InventoryReader> readers() {
                return sorted();
            }

            private List<InventoryReader> sorted() {
                return readers();
            }
        });

        assertThat(candidate.problem()).contains("its method `readers` failed: it calls itself without end");
    }

    @Test
    void passesOnALackOfMemory() {
        SamplePlugin plugin = new SamplePlugin("acme") {
            @Override
            public List<Resource> packs() {
                throw new OutOfMemoryError("heap");
            }
        };

        assertThatThrownBy(() -> Loading.load(plugin)).isInstanceOf(OutOfMemoryError.class);
    }

    private static String load(PluginFolder folder) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = PluginFolder.loader(folder)) {
            Object plugin = loader.loadClass("Acme").getConstructor().newInstance();
            return Loading.load((VendorPlugin) plugin).problem().orElseThrow();
        }
    }
}
