package dev.nestor.spi.inventory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the keys of two machines say of whether they are one. */
final class Keys {

    private Keys() {}

    static boolean haveUuid(List<MachineKey> keys) {
        for (MachineKey key : keys) {
            if (key.kind() == MachineKey.Kind.UUID) {
                return true;
            }
        }
        return false;
    }

    static Set<MachineKey> uuids(List<MachineKey> keys) {
        Set<MachineKey> uuids = new HashSet<>(keys);
        uuids.removeIf(key -> key.kind() != MachineKey.Kind.UUID);
        return uuids;
    }

    /** Whether both have UUIDs, and none in common in either byte order: two machines, whatever else they share. */
    static boolean areTwo(List<MachineKey> one, List<MachineKey> other) {
        return haveUuid(one) && haveUuid(other) && one.stream().noneMatch(key -> isUuidOf(key, other));
    }

    private static boolean isUuidOf(MachineKey key, List<MachineKey> keys) {
        return key.kind() == MachineKey.Kind.UUID
                && (keys.contains(key)
                        || key.inOtherByteOrder().filter(keys::contains).isPresent());
    }

    /**
     * Whether what else both have says that they are two machines, though both have {@code key}. Only what is weak can be
     * outweighed: a UUID by nothing, an address by nothing, a name by UUIDs, an id that does not say whose it is by names too.
     */
    static boolean contradict(MachineKey key, List<MachineKey> one, List<MachineKey> other) {
        return key.certainty() == Certainty.WEAK
                && (areTwo(one, other) || (key.kind() == MachineKey.Kind.ID && haveOtherNames(one, other)));
    }

    private static boolean haveOtherNames(List<MachineKey> one, List<MachineKey> other) {
        Set<String> names = names(one);
        Set<String> others = names(other);
        return !names.isEmpty() && !others.isEmpty() && names.stream().noneMatch(others::contains);
    }

    /** Whether both lead to a host, and not to the same one. */
    static boolean tellTwo(List<MachineKey> one, List<MachineKey> other) {
        return one.stream().noneMatch(other::contains) && (areTwo(one, other) || haveOtherNames(one, other));
    }

    /** For people: the name, or what else there is. */
    static String shown(List<MachineKey> keys) {
        return keys.get(keys.size() - 1).value();
    }

    /** What a machine is called, without domains: what people call it, or else all names that tell it from others. */
    static Set<String> shortNames(Sighting machine) {
        return machine.layer()
                .name()
                .map(name -> Set.of(withoutDomain(lower(name))))
                .orElseGet(() -> names(machine.keys()));
    }

    /** All that a machine is called with a domain. */
    static Set<String> longNames(Sighting machine) {
        Set<String> names = new HashSet<>();
        for (MachineKey key : machine.keys()) {
            if (key.kind() == MachineKey.Kind.NAME) {
                names.add(key.value());
            }
        }
        machine.layer().name().ifPresent(name -> names.add(lower(name)));
        names.removeIf(name -> withoutDomain(name).equals(name));
        return names;
    }

    /** What tells sightings apart that share a key and a name: names with a domain, and ids of managers. */
    static Set<String> distinguishing(Sighting machine) {
        Set<String> known = longNames(machine);
        for (MachineKey key : machine.keys()) {
            if (key.kind() == MachineKey.Kind.ID && key.certainty() == Certainty.CERTAIN) {
                known.add(key.value());
            }
        }
        return known;
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Names without their domains, since one file has it and another has not. */
    static Set<String> names(List<MachineKey> keys) {
        Set<String> names = new HashSet<>();
        for (MachineKey key : keys) {
            if (key.kind() == MachineKey.Kind.NAME) {
                names.add(withoutDomain(key.value()));
            }
        }
        return names;
    }

    private static String withoutDomain(String name) {
        int dot = name.indexOf('.');
        return dot <= 0 || isAddress(name) ? name : name.substring(0, dot);
    }

    private static boolean isAddress(String name) {
        return name.chars().allMatch(character -> character == '.' || Character.isDigit(character));
    }

    /** All that is in either, the most certain first. */
    static List<MachineKey> both(List<MachineKey> one, List<MachineKey> other) {
        return Stream.concat(one.stream(), other.stream())
                .distinct()
                .sorted(MachineKey.MOST_CERTAIN_FIRST)
                .toList();
    }

    /** All by which a machine with {@code keys} can be found: its UUIDs in either byte order. */
    static List<MachineKey> findable(List<MachineKey> keys) {
        List<MachineKey> findable = new ArrayList<>(keys);
        for (MachineKey key : keys) {
            Optional<MachineKey> other = key.inOtherByteOrder();
            other.map(uuid -> new MachineKey(MachineKey.Kind.SMBIOS_UUID, uuid.value()))
                    .ifPresent(findable::add);
        }
        return findable;
    }
}
