package dev.nestor.spi.inventory;

import dev.nestor.model.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Facts about machines that are described elsewhere, by all that tells which machines are meant. */
final class FactBook {

    private final List<Reading.MoreFacts> all = new ArrayList<>();

    // Whoever has a UUID can only be meant by facts with that one, or by facts with none. So they are kept apart: a
    // name
    // that a million facts with UUIDs share must not lead to all of them.
    private final Numbers withUuid = new Numbers();
    private final Numbers withoutUuid = new Numbers();

    void add(List<MachineKey> keys, Machine machine) {
        int number = all.size();
        all.add(new Reading.MoreFacts(keys, machine));
        Numbers numbers = Keys.haveUuid(keys) ? withUuid : withoutUuid;
        keys.stream().distinct().forEach(key -> numbers.add(key, number));
    }

    /** What {@code known} says, and what it does not say but facts about one of {@code sightings} do, the first first. */
    Machine addTo(Machine known, List<Sighting> sightings) {
        if (all.isEmpty()) {
            return known;
        }
        NavigableSet<Integer> numbers = new TreeSet<>();
        sightings.forEach(sighting -> find(sighting.keys(), numbers));
        Machine more = known;
        for (int number : numbers) {
            more = Facts.both(all.get(number).machine(), more);
        }
        return more;
    }

    private void find(List<MachineKey> keys, NavigableSet<Integer> found) {
        boolean hasUuid = Keys.haveUuid(keys);
        for (MachineKey key : keys) {
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
