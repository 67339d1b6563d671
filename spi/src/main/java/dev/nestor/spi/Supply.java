package dev.nestor.spi;

import dev.nestor.catalogue.Quarantine;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plugins a host has got, before anybody has asked them anything.
 *
 * @param named those the host made itself
 * @param discovered those it had looked for
 * @param unmade those that could not be made
 */
record Supply(List<VendorPlugin> named, List<VendorPlugin> discovered, List<Quarantine> unmade) {

    Supply {
        named = List.copyOf(named);
        discovered = List.copyOf(discovered);
        unmade = List.copyOf(unmade);
    }

    static Supply named(Collection<? extends VendorPlugin> plugins) {
        return new Supply(List.copyOf(plugins), List.of(), List.of());
    }

    static Supply broken(Quarantine quarantine) {
        return new Supply(List.of(), List.of(), List.of(quarantine));
    }

    Supply and(Supply more) {
        return new Supply(join(named, more.named), join(discovered, more.discovered), join(unmade, more.unmade));
    }

    /** Each plugin once. One that was discovered gives way to one of its class that the host made itself. */
    List<VendorPlugin> plugins() {
        Set<Class<?>> classes = new HashSet<>();
        for (VendorPlugin plugin : named) {
            classes.add(plugin.getClass());
        }
        // By identity: nobody knows how a plugin compares.
        Set<VendorPlugin> plugins = Collections.newSetFromMap(new IdentityHashMap<>());
        plugins.addAll(named);
        for (VendorPlugin plugin : discovered) {
            if (classes.add(plugin.getClass())) {
                plugins.add(plugin);
            }
        }
        return List.copyOf(plugins);
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
