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

/** Looks for plugins, and loses none of those that cannot be made. */
final class Discovery {

    // A class loader that cannot list its files fails in the same way for ever.
    private static final int MOST_FAILURES = 100;

    private final ClassLoader loader;
    private final Registrations registrations;
    private final List<VendorPlugin> plugins = new ArrayList<>();
    private final Set<Quarantine> unmade = new LinkedHashSet<>();
    private final Set<String> settled = new HashSet<>();
    private final Map<String, Quarantine> nameless = new LinkedHashMap<>();

    private Discovery(ClassLoader loader) {
        this.loader = loader;
        this.registrations = Registrations.in(loader);
    }

    static Supply in(ClassLoader loader) {
        Discovery discovery = new Discovery(loader);
        discovery.look();
        discovery.registrations.forEach(discovery::settle);
        discovery.unmade.addAll(discovery.nameless.values());
        return new Supply(List.of(), discovery.plugins, List.copyOf(discovery.unmade));
    }

    private void look() {
        Spliterator<ServiceLoader.Provider<VendorPlugin>> providers =
                ServiceLoader.load(VendorPlugin.class, loader).stream().spliterator();
        boolean more = true;
        for (int failures = 0; more && failures < MOST_FAILURES; ) {
            try {
                more = providers.tryAdvance(this::make);
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

    private void make(ServiceLoader.Provider<VendorPlugin> provider) {
        Class<?> type = provider.type();
        settled.add(type.getName());
        try {
            plugins.add(PluginCode.call("its constructor", provider::get));
        } catch (Breakage breakage) {
            unmade.add(quarantine(type.getName(), Origin.of(type), breakage.reason()));
        }
    }

    private void note(Throwable failure) {
        String message = Failure.message(failure);
        String reason = LoaderComplaint.reason(failure);
        Optional<String> name = registrations.classIn(message);
        if (name.isPresent()) {
            settled.add(name.get());
            unmade.add(quarantine(name.get(), registrations.origin(name.get()), reason));
        } else {
            String origin = registrations.originIn(message).orElseGet(loader::toString);
            nameless.put(reason, quarantine(Registrations.FILE, origin, reason));
        }
    }

    /** Finds out what became of a class that the service loader was silent on, or complained of without a name. */
    private void settle(String name, String origin) {
        if (settled.add(name)) {
            LoaderComplaint.ofSilence(name, loader).ifPresent(reason -> {
                nameless.remove(reason);
                unmade.add(quarantine(name, origin, reason));
            });
        }
    }

    private static Quarantine quarantine(String plugin, String origin, String reason) {
        return new Quarantine(plugin, origin, reason, Optional.empty());
    }
}
