package dev.nestor.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.ProductId;
import dev.nestor.policy.Policy;
import dev.nestor.policy.Posture;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.VendorPlugins;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestorModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final VendorPlugin acme = new Covering("acme");
    private final VendorPlugin bolt = new Covering("bolt");

    @Test
    void bindsPluginsAndTheirPolicyAsSingletons() {
        Injector injector = Guice.createInjector(NestorModule.of(bolt, acme));

        VendorPlugins plugins = injector.getInstance(VendorPlugins.class);
        assertThat(plugins.plugins()).containsExactly(acme, bolt);
        assertThat(injector.getInstance(VendorPlugins.class)).isSameAs(plugins);
        Policy policy = injector.getInstance(Policy.class);
        assertThat(policy.knowledge()).isSameAs(plugins.knowledge());
        assertThat(injector.getInstance(Policy.class)).isSameAs(policy);
    }

    @Test
    void worksWithoutAnyPlugin() {
        Injector injector = Guice.createInjector(NestorModule.of());

        assertThat(injector.getInstance(VendorPlugins.class).plugins()).isEmpty();
        assertThat(injector.getInstance(Policy.class).knowledge().packs()).isEmpty();
    }

    @Test
    void takesPluginsThatOtherModulesAddAndThatGuiceMakes() {
        Injector injector = Guice.createInjector(
                NestorModule.of(acme),
                adding(Injected.class),
                binder -> Multibinder.newSetBinder(binder, VendorPlugin.class)
                        .addBinding()
                        .toInstance(bolt),
                binder -> binder.bind(Settings.class).toInstance(new Settings("injected")),
                new AbstractModule() {
                    @ProvidesIntoSet
                    VendorPlugin provided(Settings settings) {
                        return new Covering("provided-beside-" + settings.name());
                    }
                });

        assertThat(ids(injector)).containsExactly("acme", "bolt", "injected", "provided-beside-injected");
    }

    @Test
    void canBeInstalledBySeveralModules() {
        Module one = binder -> binder.install(NestorModule.of(acme));
        Module two = binder -> binder.install(NestorModule.of(acme, bolt));
        Module three = binder -> binder.install(NestorModule.of(acme));

        assertThat(ids(Guice.createInjector(one, two, three))).containsExactly("acme", "bolt");
    }

    @Test
    void equalsAnotherThatBringsTheSame() {
        ClassLoader here = getClass().getClassLoader();

        assertThat(NestorModule.of(acme)).isEqualTo(NestorModule.of(acme)).hasSameHashCodeAs(NestorModule.of(acme));
        assertThat(NestorModule.of(acme)).isNotEqualTo(NestorModule.of(bolt)).isNotEqualTo(NestorModule.of());
        assertThat(NestorModule.discovering(here))
                .isEqualTo(NestorModule.discovering(here))
                .hasSameHashCodeAs(NestorModule.discovering(here))
                .isNotEqualTo(NestorModule.discovering(ClassLoader.getPlatformClassLoader()))
                .isNotEqualTo(NestorModule.of());
    }

    @Test
    void discoversPluginsBesideThoseThatAreBound(@TempDir Path disk) throws IOException {
        try (URLClassLoader loader = registering(disk, Discovered.class.getName())) {
            Injector injector = Guice.createInjector(
                    NestorModule.discovering(loader), NestorModule.discovering(loader), NestorModule.of(acme));

            assertThat(ids(injector)).containsExactly("acme", "discovered");
        }
    }

    @Test
    void takesAPluginAsItIsBoundThatIsRegisteredToo(@TempDir Path disk) throws IOException {
        VendorPlugin bound = new Discovered();
        try (URLClassLoader loader = registering(disk, Discovered.class.getName())) {
            Injector injector = Guice.createInjector(NestorModule.discovering(loader), NestorModule.of(bound));

            assertThat(injector.getInstance(VendorPlugins.class).plugins())
                    .singleElement()
                    .isSameAs(bound);
        }
    }

    @Test
    void createsTheInjectorWithABrokenDiscoveredPlugin(@TempDir Path disk) throws IOException {
        try (URLClassLoader loader = registering(disk, "com.acme.Gone", Discovered.class.getName())) {
            Injector injector =
                    Guice.createInjector(Stage.PRODUCTION, NestorModule.discovering(loader), NestorModule.of(acme));

            assertThat(ids(injector)).containsExactly("acme", "discovered");
            assertThat(injector.getInstance(VendorPlugins.class).quarantined())
                    .extracting(Quarantine::plugin, Quarantine::reason)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("com.acme.Gone", "its class is missing"));
        }
    }

    @Test
    void createsTheInjectorWithABoundPluginThatCannotBeMade() {
        Injector injector = Guice.createInjector(
                Stage.PRODUCTION,
                NestorModule.of(acme),
                adding(Throwing.class),
                adding(MissingLibrary.class),
                binder -> Multibinder.newSetBinder(binder, VendorPlugin.class)
                        .addBinding()
                        .toProvider(() -> null),
                binder -> Multibinder.newSetBinder(binder, VendorPlugin.class)
                        .addBinding()
                        .toProvider(MissingLibrary::new));

        assertThat(ids(injector)).containsExactly("acme");
        List<Quarantine> broken = injector.getInstance(VendorPlugins.class).quarantined();
        assertThat(broken).hasSize(4).allSatisfy(one -> {
            assertThat(one.origin()).isEqualTo("a binding of Guice");
            assertThat(one.products()).isEmpty();
        });
        assertThat(broken)
                .extracting(Quarantine::plugin)
                .contains(Throwing.class.getName(), MissingLibrary.class.getName());
        assertThat(broken)
                .extracting(Quarantine::reason)
                .contains(
                        "it cannot be made: `java.lang.IllegalStateException: no database`",
                        "it cannot be made: `java.lang.NoClassDefFoundError: com/acme/Library`",
                        "its provider returned null");
    }

    @Test
    void answersWithTheStandardPostureByDefault() {
        assertThat(assess(Guice.createInjector(NestorModule.of(acme, bolt))).verdict())
                .isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void answersWithThePostureThatTheHostBinds() {
        Posture easygoing = (purpose, axis, status) -> Grade.PASSES;
        Injector injector = Guice.createInjector(
                NestorModule.of(acme, bolt),
                binder -> OptionalBinder.newOptionalBinder(binder, Posture.class)
                        .setBinding()
                        .toInstance(easygoing));

        assertThat(assess(injector).verdict()).isEqualTo(Verdict.READY);
    }

    private static Assessment assess(Injector injector) {
        VendorPlugins plugins = injector.getInstance(VendorPlugins.class);
        return injector.getInstance(Policy.class)
                .assess(Question.about(plugins.stack("acme/hyper@1.0", "bolt/hyper@1.0"), TODAY));
    }

    private static Module adding(Class<? extends VendorPlugin> plugin) {
        return binder -> Multibinder.newSetBinder(binder, VendorPlugin.class)
                .addBinding()
                .to(plugin);
    }

    private static List<String> ids(Injector injector) {
        return injector.getInstance(VendorPlugins.class).plugins().stream()
                .map(VendorPlugin::id)
                .toList();
    }

    /** Sees plugins of this test that are registered nowhere else. */
    private static URLClassLoader registering(Path disk, String... classNames) throws IOException {
        Path file = disk.resolve("META-INF/services/" + VendorPlugin.class.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(classNames));
        return new URLClassLoader(new URL[] {disk.toUri().toURL()}, NestorModuleTest.class.getClassLoader());
    }

    /** A plugin with one product. */
    record Covering(String id) implements VendorPlugin {

        @Override
        public List<Product> products() {
            return List.of(Product.hypervisor(new ProductId(id, "hyper"), "Hyper", List.of()));
        }
    }

    /** Something a plugin needs that only a host can give it. */
    record Settings(String name) {}

    static final class Injected implements VendorPlugin {

        private final Settings settings;

        @Inject
        Injected(Settings settings) {
            this.settings = settings;
        }

        @Override
        public String id() {
            return settings.name();
        }
    }

    /** Public, as the service loader wants it. */
    public static final class Discovered implements VendorPlugin {

        @Override
        public String id() {
            return "discovered";
        }
    }

    static final class Throwing implements VendorPlugin {

        @Inject
        Throwing() {
            throw new IllegalStateException("no database");
        }

        @Override
        public String id() {
            return "throwing";
        }
    }

    static final class MissingLibrary implements VendorPlugin {

        @Inject
        MissingLibrary() {
            throw new NoClassDefFoundError("com/acme/Library");
        }

        @Override
        public String id() {
            return "missing-library";
        }
    }
}
