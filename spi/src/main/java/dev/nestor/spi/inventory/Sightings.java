package dev.nestor.spi.inventory;

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

    /** Each machine once, in the order of their first sightings. Those of which nobody can tell stay as they are. */
    static List<Sighting> merged(Collection<Sighting> seen, Agreement agreement) {
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
        members.values().forEach(group -> merged.addAll(haveOneName(group) ? List.of(agreement.of(group)) : group));
        return merged;
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
