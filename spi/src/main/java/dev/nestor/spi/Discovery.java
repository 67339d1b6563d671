package dev.nestor.spi;

import dev.nestor.catalogue.Quarantine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for plugins, and loses none of those that cannot be made. */
final class Discovery implements Consumer<ServiceLoader.Provider<VendorPlugin>> {

    // A class loader that cannot list its files fails in the same way for ever.
    private static final int MOST_FAILURES = 100;

    private final ClassLoader loader;
    private @Nullable Registrations registrations;
    private boolean failed;
    private final List<VendorPlugin> plugins = new ArrayList<>();
    private final Set<Quarantine> unmade = new LinkedHashSet<>();
    private final Set<String> settled = new HashSet<>();
    private final Map<String, Quarantine> nameless = new LinkedHashMap<>();

    private Discovery(ClassLoader loader) {
        this.loader = loader;
    }

    static Supply in(ClassLoader loader) {
        Discovery discovery = new Discovery(loader);
        discovery.look();
        // On the class path the service loader is silent on nobody, unless something failed.
        if (discovery.failed || VendorPlugin.class.getModule().isNamed()) {
            discovery.settleAll();
        }
        return new Supply(List.of(), discovery.plugins, List.copyOf(discovery.unmade));
    }

    private void settleAll() {
        for (Map.Entry<String, String> registered : registrations().origins().entrySet()) {
            settle(registered.getKey(), registered.getValue());
        }
        unmade.addAll(nameless.values());
    }

    private Registrations registrations() {
        Registrations read = registrations;
        if (read == null) {
            read = Registrations.in(loader);
            registrations = read;
        }
        return read;
    }

    private void look() {
        Spliterator<ServiceLoader.Provider<VendorPlugin>> providers =
                ServiceLoader.load(VendorPlugin.class, loader).stream().spliterator();
        boolean more = true;
        for (int failures = 0; more && failures < MOST_FAILURES; ) {
            try {
                more = providers.tryAdvance(this);
            } catch (Throwable failure) {
                Failure.rethrowFatal(failure);
                note(failure);
                failures++;
            }
        }
        if (more) {
            unmade.add(quarantine(Registrations.FILE, loader.toString(), "looking for plugins failed too often"));
        }
    }

    /** Makes a plugin that was found. */
    @Override
    public void accept(ServiceLoader.Provider<VendorPlugin> provider) {
        Class<?> type = provider.type();
        settled.add(type.getName());
        try {
            plugins.add(provider.get());
        } catch (Throwable failure) {
            Failure.rethrowFatal(failure);
            unmade.add(quarantine(type.getName(), Origin.of(type), Failure.reason("its constructor", failure)));
        }
    }

    private void note(Throwable failure) {
        failed = true;
        String message = Failure.message(failure);
        String reason = LoaderComplaint.reason(failure);
        Optional<String> name = registrations().classIn(message);
        if (name.isPresent()) {
            settled.add(name.get());
            unmade.add(quarantine(name.get(), registrations().origin(name.get()), reason));
        } else {
            String origin = registrations().originIn(message).orElseGet(loader::toString);
            nameless.put(reason, quarantine(Registrations.FILE, origin, reason));
        }
    }

    /** Finds out what became of a class that the service loader was silent on, or complained of without a name. */
    private void settle(String name, String origin) {
        Optional<String> reason = settled.add(name) ? LoaderComplaint.ofSilence(name, loader) : Optional.empty();
        if (reason.isPresent()) {
            nameless.remove(reason.get());
            unmade.add(quarantine(name, origin, reason.get()));
        }
    }

    private static Quarantine quarantine(String plugin, String origin, String reason) {
        return new Quarantine(plugin, origin, reason, Optional.empty());
    }
}
