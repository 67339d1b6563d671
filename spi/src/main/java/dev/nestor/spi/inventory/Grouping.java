package dev.nestor.spi.inventory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds the sightings that are of one machine: they have a key in common and are called the same, and no manager has two ids for them.
 * One without a name belongs to all others with its key, if those are one. The order of the sightings does not count.
 */
final class Grouping {

    private final List<Sighting> sightings;
    private final int[] lower;

    private Grouping(List<Sighting> sightings) {
        this.sightings = sightings;
        this.lower = new int[sightings.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = i;
        }
    }

    /**
     * All that are seen, each machine once, in the order of their first sightings.
     *
     * @param telling the keys that tell a machine from others
     */
    static List<List<Sighting>> of(Collection<Sighting> seen, Function<Sighting, Set<MachineKey>> telling) {
        Grouping grouping = new Grouping(List.copyOf(new LinkedHashSet<>(seen)));
        Map<MachineKey, List<Integer>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < grouping.sightings.size(); i++) {
            for (MachineKey key : telling.apply(grouping.sightings.get(i))) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        byKey.values().forEach(grouping::uniteNamed);
        grouping.uniteNameless(byKey.values());
        return grouping.groups();
    }

    private void uniteNamed(List<Integer> withKey) {
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int i : withKey) {
            for (String name : Keys.shortNames(sightings.get(i))) {
                byName.computeIfAbsent(name, any -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> called : byName.values()) {
            if (called.size() > 1) {
                uniteAlike(called);
            }
        }
    }

    /** Unites all; where some are known to be several machines, only those of which the same is known. */
    private void uniteAlike(List<Integer> called) {
        boolean one = !areSeveral(called);
        Map<Set<String>, Integer> first = new HashMap<>();
        for (int i : called) {
            Set<String> known = one ? Set.of() : Keys.distinguishing(sightings.get(i));
            Integer other = first.putIfAbsent(known, i);
            unite(i, other == null ? i : other);
        }
    }

    private boolean areSeveral(List<Integer> called) {
        Map<String, String> ids = new HashMap<>();
        Set<String> domains = new HashSet<>();
        for (int i : called) {
            for (MachineKey key : sightings.get(i).keys()) {
                if (key.kind() == MachineKey.Kind.ID && key.certainty() == Certainty.CERTAIN) {
                    String known = ids.putIfAbsent(key.manager(), key.value());
                    if (known != null && !known.equals(key.value())) {
                        return true;
                    }
                }
            }
            domains.addAll(Keys.longNames(sightings.get(i)));
        }
        return domains.size() > 1;
    }

    /** Unites those without a name that share keys, and whoever has one with them; none if several have. */
    private void uniteNameless(Collection<List<Integer>> keys) {
        Map<Integer, List<List<Integer>>> keysOf = new LinkedHashMap<>();
        for (List<Integer> withKey : keys) {
            for (int i : withKey) {
                if (isNameless(i)) {
                    keysOf.computeIfAbsent(i, any -> new ArrayList<>()).add(withKey);
                }
            }
        }
        while (!keysOf.isEmpty()) {
            Set<Integer> nameless = new LinkedHashSet<>();
            Set<Integer> named = new TreeSet<>();
            reach(keysOf.keySet().iterator().next(), keysOf, nameless, named);
            if (named.size() <= 1) {
                int first = named.isEmpty()
                        ? nameless.iterator().next()
                        : named.iterator().next();
                nameless.forEach(i -> unite(i, first));
            }
        }
    }

    /** Takes all without a name that {@code start} shares keys with, directly or not, out of {@code keysOf}. */
    private void reach(int start, Map<Integer, List<List<Integer>>> keysOf, Set<Integer> nameless, Set<Integer> named) {
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            int i = next.remove();
            List<List<Integer>> keys = keysOf.remove(i);
            if (keys != null) {
                nameless.add(i);
                for (List<Integer> withKey : keys) {
                    for (int other : withKey) {
                        if (isNameless(other)) {
                            next.add(other);
                        } else {
                            named.add(of(other));
                        }
                    }
                    // Once is enough: thousands may have it.
                    withKey.clear();
                }
            }
        }
    }

    private boolean isNameless(int number) {
        return Keys.shortNames(sightings.get(number)).isEmpty();
    }

    private void unite(int one, int other) {
        int first = of(one);
        int second = of(other);
        lower[Math.max(first, second)] = Math.min(first, second);
    }

    private int of(int number) {
        int lowest = number;
        while (lower[lowest] != lowest) {
            lower[lowest] = lower[lower[lowest]];
            lowest = lower[lowest];
        }
        return lowest;
    }

    private List<List<Sighting>> groups() {
        Map<Integer, List<Sighting>> members = new LinkedHashMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            members.computeIfAbsent(of(i), any -> new ArrayList<>()).add(sightings.get(i));
        }
        return List.copyOf(members.values());
    }
}
