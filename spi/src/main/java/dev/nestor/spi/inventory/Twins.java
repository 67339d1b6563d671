package dev.nestor.spi.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Virtual machines that several files show: those that have a UUID in common, or where neither has one an address, and are called
 * the same. The inventory is read once to find what may be one, and once to look at that; all others cost a few bytes each.
 */
final class Twins {

    private static final int MOST_SIGHTINGS = 100_000;

    private final Fingerprints met = new Fingerprints();
    private final Set<MachineKey> repeated = new HashSet<>();
    private final Map<MachineKey, List<Twin>> byKey = new HashMap<>();
    private final Agreement agreement;
    private int kept;

    /** All sightings of one machine. */
    private static final class Twin {

        private final List<Sighting> sightings = new ArrayList<>();
        private Optional<Sighting> all = Optional.empty();
        private boolean told;

        boolean is(Sighting machine) {
            return Keys.areCalledTheSame(sightings.get(0), machine);
        }
    }

    Twins(Agreement agreement) {
        this.agreement = agreement;
    }

    /** Hears of each virtual machine for the first time. */
    void meet(Sighting machine) {
        for (MachineKey key : telling(machine)) {
            if (met.meet(key)) {
                repeated.add(key);
            }
        }
    }

    /** Whether any may have been shown twice. */
    boolean any() {
        return !repeated.isEmpty();
    }

    /** Whether there were more to look at than can be kept, so that some are told as often as they are shown. */
    boolean isCut() {
        return kept > MOST_SIGHTINGS;
    }

    /** Hears of each virtual machine for the second time. */
    void look(Sighting machine) {
        Set<MachineKey> keys = telling(machine);
        keys.retainAll(repeated);
        if (keys.isEmpty() || ++kept > MOST_SIGHTINGS) {
            return;
        }
        Twin twin = find(machine, keys);
        if (twin == null) {
            twin = new Twin();
        }
        twin.sightings.add(machine);
        for (MachineKey key : keys) {
            List<Twin> known = byKey.computeIfAbsent(key, any -> new ArrayList<>());
            if (!known.contains(twin)) {
                known.add(twin);
            }
        }
    }

    /** Brings together what was looked at. */
    void settle() {
        byKey.values()
                .forEach(twins -> twins.stream()
                        .filter(twin -> twin.all.isEmpty())
                        .forEach(twin -> twin.all = Optional.of(agreement.of(twin.sightings))));
    }

    /** What all files say of a machine. */
    Sighting all(Sighting machine) {
        Twin twin = any() ? find(machine, telling(machine)) : null;
        return twin == null ? machine : twin.all.orElse(machine);
    }

    /** The same, when it is heard of for the third time; empty if that was told. */
    Optional<Sighting> tell(Sighting machine) {
        Twin twin = any() ? find(machine, telling(machine)) : null;
        if (twin == null) {
            return Optional.of(machine);
        }
        boolean before = twin.told;
        twin.told = true;
        return before ? Optional.empty() : Optional.of(twin.all.orElse(machine));
    }

    private @Nullable Twin find(Sighting machine, Set<MachineKey> keys) {
        for (MachineKey key : keys) {
            for (Twin twin : byKey.getOrDefault(key, List.of())) {
                if (twin.is(machine)) {
                    return twin;
                }
            }
        }
        return null;
    }

    /** Its first UUID, since one is enough and there are many machines; its addresses if it has none. */
    private static Set<MachineKey> telling(Sighting machine) {
        Set<MachineKey> addresses = new LinkedHashSet<>();
        for (MachineKey key : machine.keys()) {
            if (key.kind() == MachineKey.Kind.UUID) {
                return new LinkedHashSet<>(Set.of(key));
            }
            if (key.kind() == MachineKey.Kind.MAC) {
                addresses.add(key);
            }
        }
        return addresses;
    }
}
