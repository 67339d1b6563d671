package dev.nestor.spi.inventory;

import dev.nestor.model.Layer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds machines that are seen several times, by files that overlap. */
final class Sightings {

    private Sightings() {}

    /** What both files know of a machine; where they differ, what the first of them says. */
    static Sighting both(Sighting first, Sighting second) {
        return new Sighting(
                first.role(),
                both(first.layer(), second.layer()),
                Keys.both(first.keys(), second.keys()),
                Keys.both(first.host(), second.host()));
    }

    private static Layer both(Layer first, Layer second) {
        boolean secondKnows = first.software().version().isUnknown()
                && first.software().product().equals(second.software().product());
        Layer running = secondKnows ? second : first;
        Layer named = first.name().or(second::name).map(running::named).orElse(running);
        return named.with(Facts.both(second.machine(), first.machine()));
    }

    /** Each machine once, in the order of their first sightings. Those of which nobody can tell stay as they are. */
    static List<Sighting> merged(Collection<Sighting> seen) {
        List<Sighting> different = List.copyOf(new LinkedHashSet<>(seen));
        Groups groups = new Groups(different.size());
        Map<MachineKey, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < different.size(); i++) {
            for (MachineKey key : different.get(i).keys()) {
                if (key.kind() == MachineKey.Kind.UUID) {
                    Integer first = firstWith.putIfAbsent(key, i);
                    groups.unite(i, first == null ? i : first);
                }
            }
        }
        Map<Integer, List<Sighting>> members = new LinkedHashMap<>();
        for (int i = 0; i < different.size(); i++) {
            members.computeIfAbsent(groups.of(i), any -> new ArrayList<>()).add(different.get(i));
        }
        List<Sighting> merged = new ArrayList<>();
        members.values().forEach(group -> merged.addAll(haveOneName(group) ? List.of(all(group)) : group));
        return merged;
    }

    private static Sighting all(List<Sighting> group) {
        Sighting all = group.get(0);
        for (Sighting next : group.subList(1, group.size())) {
            all = both(all, next);
        }
        return all;
    }

    /** Whether all that have a name have one in common. */
    private static boolean haveOneName(List<Sighting> group) {
        Set<String> common = Set.of();
        boolean any = false;
        for (Sighting sighting : group) {
            Set<String> names = Keys.names(sighting.keys());
            if (names.isEmpty()) {
                continue;
            }
            if (any) {
                common.retainAll(names);
            } else {
                common = names;
                any = true;
            }
            if (common.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Numbers that belong together, each group by the lowest of them. */
    private static final class Groups {

        private final int[] lower;

        Groups(int count) {
            this.lower = new int[count];
            for (int i = 0; i < count; i++) {
                lower[i] = i;
            }
        }

        void unite(int one, int other) {
            int first = of(one);
            int second = of(other);
            lower[Math.max(first, second)] = Math.min(first, second);
        }

        int of(int number) {
            int lowest = number;
            while (lower[lowest] != lowest) {
                lower[lowest] = lower[lower[lowest]];
                lowest = lower[lowest];
            }
            return lowest;
        }
    }
}
