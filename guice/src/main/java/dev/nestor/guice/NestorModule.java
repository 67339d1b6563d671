package dev.nestor.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import dev.nestor.answer.Nestor;
import dev.nestor.policy.Policy;
import dev.nestor.policy.Posture;
import dev.nestor.spi.VendorPlugin;
import dev.nestor.spi.VendorPlugins;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Binds {@link Policy}, and the {@link VendorPlugins} behind it, as singletons.
 *
 * <p>Several of these may be installed. Any module adds a plugin with
 * {@code Multibinder.newSetBinder(binder(), VendorPlugin.class)}; plugins need no Guice, and may use it. A host
 * application that demands something else than {@link Posture#standard()} binds its own with
 * {@code OptionalBinder.newOptionalBinder(binder(), Posture.class).setBinding()}.
 *
 * <p>A plugin that cannot be made is quarantined like any other broken one, and the injector works without it.
 */
public final class NestorModule extends AbstractModule {

    private final List<VendorPlugin> plugins;
    private final Optional<ClassLoader> loader;

    private NestorModule(List<VendorPlugin> plugins, Optional<ClassLoader> loader) {
        this.plugins = plugins;
        this.loader = loader;
    }

    /** With these plugins; none if they all come from other modules. */
    public static NestorModule of(VendorPlugin... plugins) {
        return new NestorModule(List.of(plugins), Optional.empty());
    }

    /** With the plugins that {@code loader} sees. One that is bound as well counts once, as it is bound. */
    public static NestorModule discovering(ClassLoader loader) {
        return new NestorModule(List.of(), Optional.of(loader));
    }

    @Override
    protected void configure() {
        install(new Composition());
        Multibinder<VendorPlugin> bound = Multibinder.newSetBinder(binder(), VendorPlugin.class);
        plugins.forEach(plugin -> bound.addBinding().toInstance(plugin));
        Multibinder<VendorPlugins> found = Multibinder.newSetBinder(binder(), VendorPlugins.class);
        loader.ifPresent(given -> found.addBinding().toProvider(() -> VendorPlugins.discover(given)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NestorModule module && plugins.equals(module.plugins) && loader.equals(module.loader);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plugins, loader);
    }

    /** What all modules share. Equal to every other one, so that Guice installs it once. */
    private static final class Composition extends AbstractModule {

        @Override
        protected void configure() {
            OptionalBinder.newOptionalBinder(binder(), Posture.class)
                    .setDefault()
                    .toInstance(Posture.standard());
        }

        @Provides
        @Singleton
        VendorPlugins plugins(Collection<Provider<VendorPlugin>> bound, Set<VendorPlugins> found) {
            VendorPlugins plugins = BoundPlugins.of(bound);
            for (VendorPlugins more : found) {
                plugins = plugins.and(more);
            }
            return plugins;
        }

        @Provides
        @Singleton
        Policy policy(VendorPlugins plugins, Posture posture) {
            return plugins.policy().with(posture);
        }

        @Provides
        @Singleton
        Nestor nestor(Policy policy, VendorPlugins plugins) {
            return Nestor.of(policy, plugins.settings());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Composition;
        }

        @Override
        public int hashCode() {
            return Composition.class.hashCode();
        }
    }
}
