package dev.nestor.spi.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The hosts of an inventory, by all that tells them from others. A key that several have tells nothing. */
final class HostBook {

    private final Map<MachineKey, Sighting> byKey = new HashMap<>();
    private final Set<MachineKey> ambiguous = new HashSet<>();
    private final List<Sighting> hosts = new ArrayList<>();

    /** Adds a host, unless it was seen before. */
    void add(Sighting host) {
        if (host.keys().stream().anyMatch(key -> key.kind() == MachineKey.Kind.UUID && byKey.containsKey(key))
                || hosts.contains(host)) {
            return;
        }
        hosts.add(host);
        for (MachineKey key : Set.copyOf(host.keys())) {
            if (byKey.putIfAbsent(key, host) != null) {
                ambiguous.add(key);
            }
        }
    }

    /** Whether the UUIDs of both say that they are two machines, whatever else they share. */
    static boolean areTwo(List<MachineKey> one, List<MachineKey> other) {
        List<MachineKey> own = uuids(one);
        List<MachineKey> others = uuids(other);
        return !own.isEmpty() && !others.isEmpty() && own.stream().noneMatch(others::contains);
    }

    private static List<MachineKey> uuids(List<MachineKey> keys) {
        return keys.stream().filter(key -> key.kind() == MachineKey.Kind.UUID).toList();
    }

    List<Sighting> hosts() {
        return hosts;
    }

    /** The keys that do not tell hosts apart. */
    Set<MachineKey> ambiguous() {
        return ambiguous;
    }

    /** The first of {@code keys} that belongs to one host. */
    Optional<MachineKey> find(List<MachineKey> keys) {
        for (MachineKey key : keys) {
            if (byKey.containsKey(key) && !ambiguous.contains(key)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    Sighting get(MachineKey key) {
        Sighting host = byKey.get(key);
        if (host == null) {
            throw new IllegalArgumentException("no host has this key: `" + key + "`");
        }
        return host;
    }
}
