package dev.nestor.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
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
        for (VendorPlugin plugin : plugins) {
            bound.addBinding().toInstance(plugin);
        }
        Multibinder<VendorPlugins> found = Multibinder.newSetBinder(binder(), VendorPlugins.class);
        if (loader.isPresent()) {
            found.addBinding().toProvider(new Discovery(loader.get()));
        }
    }

    private record Discovery(ClassLoader loader) implements Provider<VendorPlugins> {

        @Override
        public VendorPlugins get() {
            return VendorPlugins.discover(loader);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NestorModule module && plugins.equals(module.plugins) && loader.equals(module.loader);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plugins, loader);
    }

    /**
     * What all modules share. Equal to every other one, so that Guice installs it once. It binds providers and has no provider
     * methods, because Guice writes classes to call those, which takes longer than all else that Nestor adds to a start.
     */
    private static final class Composition extends AbstractModule {

        @Override
        protected void configure() {
            OptionalBinder.newOptionalBinder(binder(), Posture.class)
                    .setDefault()
                    .toInstance(Posture.standard());
            bind(VendorPlugins.class)
                    .toProvider(new Plugins(
                            getProvider(Key.get(new TypeLiteral<Collection<Provider<VendorPlugin>>>() {})),
                            getProvider(Key.get(new TypeLiteral<Set<VendorPlugins>>() {}))))
                    .in(Singleton.class);
            bind(Policy.class)
                    .toProvider(new Policies(getProvider(VendorPlugins.class), getProvider(Posture.class)))
                    .in(Singleton.class);
            bind(Nestor.class)
                    .toProvider(new Nestors(getProvider(Policy.class), getProvider(VendorPlugins.class)))
                    .in(Singleton.class);
        }

        private record Plugins(Provider<Collection<Provider<VendorPlugin>>> bound, Provider<Set<VendorPlugins>> found)
                implements Provider<VendorPlugins> {

            @Override
            public VendorPlugins get() {
                VendorPlugins plugins = BoundPlugins.of(bound.get());
                for (VendorPlugins more : found.get()) {
                    plugins = plugins.and(more);
                }
                return plugins;
            }
        }

        private record Policies(Provider<VendorPlugins> plugins, Provider<Posture> posture)
                implements Provider<Policy> {

            @Override
            public Policy get() {
                return plugins.get().policy().with(posture.get());
            }
        }

        private record Nestors(Provider<Policy> policy, Provider<VendorPlugins> plugins) implements Provider<Nestor> {

            @Override
            public Nestor get() {
                return Nestor.of(policy.get(), plugins.get().settings());
            }
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
