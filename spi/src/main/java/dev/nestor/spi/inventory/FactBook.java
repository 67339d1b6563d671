package dev.nestor.spi.inventory;

import dev.nestor.model.Machine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Facts about machines that are described elsewhere, by all that tells which machines are meant. */
final class FactBook {

    private static final int MOST_NAMED = 10;
    // So many sightings are of several machines, or of one that far too many files show.
    private static final int MOST_MEANT = 50;

    private final List<Reading.MoreFacts> all = new ArrayList<>();
    private final BitSet used = new BitSet();

    // Whoever has a UUID can only be meant by facts with that one, or by facts with none. So they are kept apart: a
    // name that a
    // million facts with UUIDs share must not lead to all of them.
    private final Numbers withUuid = new Numbers();
    private final Numbers withoutUuid = new Numbers();

    private final Map<MachineKey, Set<Sighting>> meant = new HashMap<>();
    private final Set<MachineKey> ambiguous = new LinkedHashSet<>();

    void add(List<MachineKey> keys, Machine machine) {
        int number = all.size();
        all.add(new Reading.MoreFacts(keys, machine));
        Numbers numbers = Keys.haveUuid(keys) ? withUuid : withoutUuid;
        keys.stream().distinct().forEach(key -> numbers.add(key, number));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Hears of a machine that facts may be about. */
    void meet(Sighting machine) {
        if (all.isEmpty()) {
            return;
        }
        for (MachineKey key : machine.keys()) {
            if (key.certainty() == Certainty.WEAK && withoutUuid.has(key)) {
                Set<Sighting> called = meant.computeIfAbsent(key, any -> new LinkedHashSet<>());
                if (called.size() < MOST_MEANT) {
                    called.add(machine);
                }
            }
        }
    }

    /**
     * Finds the names of several machines, which tell nobody which of them is meant.
     *
     * @param machine what a sighting is of, equal for those of one machine
     */
    void settle(Function<Sighting, Object> machine) {
        meant.forEach((key, called) -> {
            if (called.stream().map(machine).distinct().count() > 1) {
                ambiguous.add(key);
            }
        });
        meant.clear();
    }

    /** The keys that do not tell which machine is meant. */
    Set<MachineKey> ambiguous() {
        return ambiguous;
    }

    /** What the facts about one of {@code sightings} say, the first first. */
    List<Machine> about(List<Sighting> sightings) {
        if (all.isEmpty()) {
            return List.of();
        }
        NavigableSet<Integer> numbers = new TreeSet<>();
        sightings.forEach(sighting -> find(sighting.keys(), numbers));
        numbers.forEach(used::set);
        return numbers.stream().map(number -> all.get(number).machine()).toList();
    }

    /** Tells of facts that were about no machine. */
    void tellUnused(InventorySink remarks) {
        int unused = all.size() - used.cardinality();
        if (unused > 0) {
            String named = IntStream.range(0, all.size())
                    .filter(number -> !used.get(number))
                    .limit(MOST_NAMED)
                    .mapToObj(number -> name(all.get(number)))
                    .collect(Collectors.joining(", "));
            remarks.problem("no file describes what some facts are about: " + named
                    + (unused > MOST_NAMED ? ", and " + (unused - MOST_NAMED) + " more" : ""));
        }
    }

    private static String name(Reading.MoreFacts facts) {
        List<MachineKey> keys = facts.keys();
        return keys.isEmpty()
                ? "a machine without a name"
                : "`" + keys.get(keys.size() - 1).value() + "`";
    }

    private void find(List<MachineKey> keys, NavigableSet<Integer> found) {
        boolean hasUuid = Keys.haveUuid(keys);
        for (MachineKey key : keys) {
            if (ambiguous.contains(key)) {
                continue;
            }
            withoutUuid.forEach(key, number -> addIfMeant(keys, key, number, found));
            if (!hasUuid || key.kind() == MachineKey.Kind.UUID) {
                withUuid.forEach(key, number -> addIfMeant(keys, key, number, found));
            }
            key.inOtherByteOrder().ifPresent(uuid -> withUuid.forEach(uuid, found::add));
        }
    }

    private void addIfMeant(List<MachineKey> keys, MachineKey key, int number, NavigableSet<Integer> found) {
        List<MachineKey> meant = all.get(number).keys();
        if (!Keys.areTwo(keys, meant) && !Keys.contradict(key, keys, meant)) {
            found.add(number);
        }
    }
}
