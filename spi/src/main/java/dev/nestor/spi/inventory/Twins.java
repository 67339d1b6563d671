package dev.nestor.spi.inventory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Virtual machines that several files show. The inventory is read once to find what may be one, and once to look at that; all others
 * cost a few bytes each.
 */
final class Twins {

    private static final int MOST_SIGHTINGS = 100_000;

    private final Fingerprints met = new Fingerprints();
    private final Set<MachineKey> repeated = new HashSet<>();
    private final Set<Sighting> kept = new LinkedHashSet<>();
    private final Map<Sighting, Twin> bySighting = new HashMap<>();
    private final Agreement agreement;
    private boolean cut;

    /** A machine by all of its sightings. */
    private static final class Twin {

        private final Sighting all;
        private boolean told;

        Twin(Sighting all) {
            this.all = all;
        }
    }

    Twins(Agreement agreement) {
        this.agreement = agreement;
    }

    /** Hears of each virtual machine for the first time. */
    void meet(Sighting machine) {
        MachineKey.Kind kind = telling(machine);
        for (MachineKey key : machine.keys()) {
            if (key.kind() == kind) {
                meet(key);
            }
        }
    }

    private void meet(MachineKey key) {
        if (!met.meet(key)) {
            cut |= met.isFull();
        } else if (repeated.size() < MOST_SIGHTINGS) {
            repeated.add(key);
        } else {
            cut = true;
        }
    }

    /** All were met once. */
    void endMeeting() {
        met.forget();
    }

    /** Whether any may have been shown twice. */
    boolean any() {
        return !repeated.isEmpty();
    }

    /** Whether there were more than can be brought together, so that some are told as often as they are shown. */
    boolean isCut() {
        return cut;
    }

    /** Hears of each virtual machine for the second time. */
    void look(Sighting machine) {
        if (isRepeated(machine)) {
            if (kept.size() < MOST_SIGHTINGS) {
                kept.add(machine);
            } else {
                cut = true;
            }
        }
    }

    /** Brings together what was looked at. */
    void settle() {
        for (List<Sighting> group : Grouping.of(kept, Twins::tellingKeys)) {
            Twin twin = new Twin(agreement.of(group));
            group.forEach(sighting -> bySighting.put(sighting, twin));
        }
        kept.clear();
    }

    /** What all files say of a machine. */
    Sighting all(Sighting machine) {
        Twin twin = find(machine);
        return twin == null ? machine : twin.all;
    }

    /** The same, when it is heard of for the third time; empty if that was told. */
    Optional<Sighting> tell(Sighting machine) {
        Twin twin = find(machine);
        if (twin == null) {
            return Optional.of(machine);
        }
        boolean before = twin.told;
        twin.told = true;
        return before ? Optional.empty() : Optional.of(twin.all);
    }

    private @Nullable Twin find(Sighting machine) {
        return isRepeated(machine) ? bySighting.get(machine) : null;
    }

    private boolean isRepeated(Sighting machine) {
        if (repeated.isEmpty()) {
            return false;
        }
        MachineKey.Kind kind = telling(machine);
        for (MachineKey key : machine.keys()) {
            if (key.kind() == kind && repeated.contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static Set<MachineKey> tellingKeys(Sighting machine) {
        MachineKey.Kind kind = telling(machine);
        Set<MachineKey> keys = new LinkedHashSet<>(machine.keys());
        keys.removeIf(key -> key.kind() != kind);
        return keys;
    }

    /** UUIDs tell a machine from others, and addresses one that has none. */
    private static MachineKey.Kind telling(Sighting machine) {
        return Keys.haveUuid(machine.keys()) ? MachineKey.Kind.UUID : MachineKey.Kind.MAC;
    }
}
