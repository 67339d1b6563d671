package dev.nestor.spi.inventory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hosts of an inventory, by all that tells them from others. A key that several have tells nothing. */
final class HostBook {

    private final Map<MachineKey, Host> byKey = new HashMap<>();
    private final Set<MachineKey> ambiguous = new LinkedHashSet<>();
    private final List<Host> hosts = new ArrayList<>();

    /** A host, and by what it was found. */
    record Found(Host host, MachineKey by) {}

    /** @param seen the same host may be among them several times */
    HostBook(Collection<Sighting> seen, Agreement agreement) {
        Grouping.of(seen, sighting -> Keys.uuids(sighting.keys())).forEach(group -> add(new Host(agreement.of(group))));
    }

    private void add(Host host) {
        hosts.add(host);
        for (MachineKey key : new LinkedHashSet<>(Keys.findable(host.sighting().keys()))) {
            if (byKey.putIfAbsent(key, host) != null) {
                ambiguous.add(key);
            }
        }
    }

    List<Host> hosts() {
        return hosts;
    }

    /** The keys that do not tell hosts apart. */
    Set<MachineKey> ambiguous() {
        return ambiguous;
    }

    /** The host that the most certain of {@code keys} tells; none if those that are as certain tell different ones. */
    Optional<Found> find(List<MachineKey> keys) {
        Best best = new Best();
        for (MachineKey key : keys) {
            best.hear(host(key, keys), key);
            if (key.kind() == MachineKey.Kind.UUID) {
                MachineKey turned = new MachineKey(MachineKey.Kind.SMBIOS_UUID, key.value());
                best.hear(host(turned, keys), turned);
            }
        }
        return best.found();
    }

    private @Nullable Host host(MachineKey key, List<MachineKey> keys) {
        Host host = byKey.get(key);
        boolean told = host != null
                && !ambiguous.contains(key)
                && !Keys.contradict(key, keys, host.sighting().keys());
        return told ? host : null;
    }

    /** The host of the most certain key so far. */
    private static final class Best {

        private @Nullable MachineKey by;
        private @Nullable Host host;

        void hear(@Nullable Host other, MachineKey key) {
            if (other == null) {
                return;
            }
            int order = by == null ? -1 : MachineKey.MOST_CERTAIN_FIRST.compare(key, by);
            if (order < 0) {
                by = key;
                host = other;
            } else if (order == 0 && host != other) {
                host = null;
            }
        }

        Optional<Found> found() {
            return by == null || host == null ? Optional.empty() : Optional.of(new Found(host, by));
        }
    }
}
