package dev.nestor.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.ProductId;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VendorPluginsTest {

    private final SamplePlugin acme = new SamplePlugin("acme").covering("acme/hyper");
    private final SamplePlugin bolt = new SamplePlugin("bolt").covering("bolt/box");

    @Test
    void areSortedById() {
        VendorPlugins plugins = VendorPlugins.of(bolt, acme);

        assertThat(plugins.plugins()).containsExactly(acme, bolt);
        assertThat(plugins.quarantined()).isEmpty();
        assertThat(plugins.policy().knowledge()).isSameAs(plugins.knowledge());
    }

    @Test
    void addUp() {
        VendorPlugins plugins = VendorPlugins.of(bolt).and(VendorPlugins.of(acme));

        assertThat(plugins.plugins()).containsExactly(acme, bolt);
        assertThat(plugins.knowledge().catalogue().find(ProductId.parse("acme/hyper")))
                .isPresent();
        assertThat(VendorPlugins.of().and(VendorPlugins.of()).plugins()).isEmpty();
    }

    @Test
    void countAPluginOnceThatIsNamedTwice() {
        assertThat(VendorPlugins.of(acme, acme).plugins()).containsExactly(acme);
        assertThat(VendorPlugins.of(acme).and(VendorPlugins.of(acme, bolt)).plugins())
                .containsExactly(acme, bolt);
    }

    @Test
    void askEachPluginOnceHoweverManyAreAdded() {
        List<String> asked = new ArrayList<>();
        SamplePlugin counting = new SamplePlugin("counting") {
            @Override
            public List<Resource> packs() {
                asked.add("packs");
                return super.packs();
            }
        };

        VendorPlugins plugins =
                VendorPlugins.of(acme).and(VendorPlugins.of(counting)).and(VendorPlugins.of(bolt));
        plugins.policy();
        plugins.readers();

        assertThat(asked).hasSize(1);
    }

    @Test
    void mendWhatIsOnlyBrokenAlone() {
        SamplePlugin addon = new SamplePlugin("addon").catalogue("""
                { "format": "nestor/catalogue/1",
                  "products": [ { "id": "addon/hyper", "title": "Hyper for clouds", "basedOn": "acme/hyper" } ] }
                """);
        VendorPlugins alone = VendorPlugins.of(addon);
        assertThat(alone.quarantined()).hasSize(1);

        assertThat(alone.and(VendorPlugins.of(acme)).plugins()).containsExactly(acme, addon);
    }

    @Test
    void areFoundByTheClassLoaderThatTheHostNames(@TempDir Path disk) throws IOException {
        PluginFolder here = new PluginFolder(Files.createDirectory(disk.resolve("here")))
                .plugin("Here", "here")
                .register("Here", "com.acme.Gone");
        PluginFolder elsewhere = new PluginFolder(Files.createDirectory(disk.resolve("elsewhere")))
                .plugin("Elsewhere", "elsewhere")
                .register("Elsewhere");
        try (URLClassLoader one = PluginFolder.loader(here);
                URLClassLoader two = PluginFolder.loader(elsewhere)) {
            VendorPlugins plugins = VendorPlugins.discover(one);
            assertThat(plugins.plugins()).extracting(VendorPlugin::id).containsExactly("here");
            assertThat(plugins.plugins()).extracting(VendorPlugin::origin).containsExactly(here.origin());

            VendorPlugins both = plugins.and(VendorPlugins.discover(two)).and(VendorPlugins.discover(two));
            assertThat(both.plugins()).extracting(VendorPlugin::id).containsExactly("elsewhere", "here");
            assertThat(both.quarantined()).extracting(Quarantine::plugin).containsExactly("com.acme.Gone");
        }
    }

    @Test
    void preferAPluginThatTheHostMadeItselfToTheSameOneFound(@TempDir Path disk) throws Exception {
        PluginFolder folder = new PluginFolder(disk).plugin("Acme", "acme").register("Acme");
        try (URLClassLoader loader = PluginFolder.loader(folder)) {
            VendorPlugin made =
                    (VendorPlugin) loader.loadClass("Acme").getConstructor().newInstance();
            VendorPlugins named = VendorPlugins.of(made);
            VendorPlugins found = VendorPlugins.discover(loader);

            assertThat(named.and(found).plugins()).singleElement().isSameAs(made);
            assertThat(found.and(named).plugins()).singleElement().isSameAs(made);
        }
    }

    @Test
    void takeWordOfAPluginThatTheHostCouldNotMake() {
        Quarantine broken = new Quarantine(
                "com.zeta.ZetaPlugin",
                "the plugin folder",
                "its signature is not valid",
                Optional.of(Set.of(ProductId.parse("zeta/z"))));

        VendorPlugins plugins = VendorPlugins.of(acme).and(broken);

        assertThat(plugins.plugins()).containsExactly(acme);
        assertThat(plugins.and(VendorPlugins.of(bolt)).quarantined()).containsExactly(broken);
    }

    @Test
    void satisfyAHostThatNeedsThemAll() {
        VendorPlugins plugins = VendorPlugins.of(acme, bolt);

        assertThat(plugins.requireAll()).isSameAs(plugins);
    }

    @Test
    void stopAHostThatNeedsThemAllNamingTheFirst() {
        VendorPlugins plugins = VendorPlugins.of(
                new SamplePlugin("zeta").missing("kb-2.json"), acme, new SamplePlugin("kilo").missing("kb-1.json"));

        assertThatThrownBy(plugins::requireAll)
                .isInstanceOf(PluginException.class)
                .hasMessage("vendor plugin `kilo` from `file:/plugins/kilo.jar` cannot be used:"
                        + " reading its rule pack `kb-1.json` failed: no such resource: `kb-1.json`");
    }

    @Test
    void offerTheReadersOfHealthyPluginsOnly() {
        InventoryReader acmeFiles = new NamedReader("ACME");
        InventoryReader boltFiles = new NamedReader("BOLT");
        InventoryReader lost = new NamedReader("LOST");

        VendorPlugins plugins = VendorPlugins.of(
                bolt.reading(boltFiles),
                acme.reading(acmeFiles),
                new SamplePlugin("zeta").reading(lost).missing("kb-2.json"));

        assertThat(plugins.readers()).containsExactly(acmeFiles, boltFiles);
    }

    @Test
    void makeStacksOfWhatPeopleType() {
        VendorPlugins plugins = VendorPlugins.of(acme, bolt);

        assertThat(plugins.stack("acme/hyper@1.0", "bolt/box", "guest/debian@12"))
                .hasToString("acme/hyper@1.0 > bolt/box > guest/debian@12");
        assertThatThrownBy(() -> plugins.stack("acme/hypr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean `acme/hyper`?");
        assertThatThrownBy(plugins::stack).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotBeChangedFromOutside() {
        VendorPlugins plugins = VendorPlugins.of(acme);

        assertThatThrownBy(() -> plugins.plugins().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> plugins.readers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> plugins.quarantined().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(plugins.plugins()).isEqualTo(List.of(acme));
    }

    private record NamedReader(String format) implements InventoryReader {

        @Override
        public boolean recognizes(byte[] prefix) {
            return false;
        }

        @Override
        public void read(
                String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink) {
            throw new IllegalArgumentException("nothing can be read: `" + source + "`");
        }
    }
}
