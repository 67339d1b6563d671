package dev.nestor.spi.inventory;

import dev.nestor.model.Layer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A host, and the virtual machine that it is, if it is one. No two are equal. */
final class Host {

    private final Sighting sighting;
    private Optional<Claim> claim = Optional.empty();

    /** That a virtual machine is this host; no machine if several are by the same. */
    private record Claim(MachineKey by, Optional<Sighting> machine) {}

    Host(Sighting sighting) {
        this.sighting = sighting;
    }

    Sighting sighting() {
        return sighting;
    }

    String name() {
        return machine()
                .flatMap(machine -> machine.layer().name())
                .or(() -> layer().name())
                .orElse("a host without a name");
    }

    Layer layer() {
        return sighting.layer();
    }

    /** The virtual machine that it is; empty if it is none, or nobody can tell which. */
    Optional<Sighting> machine() {
        return claim.flatMap(Claim::machine);
    }

    /** By what the virtual machine that it is was found, or several were. */
    Optional<MachineKey> by() {
        return claim.map(Claim::by);
    }

    /** Whether it is one of several virtual machines, and nobody can tell which. */
    boolean isContested() {
        return claim.isPresent() && machine().isEmpty();
    }

    /** What tells the machine it runs on. */
    List<MachineKey> host() {
        return machine().map(Sighting::host).filter(keys -> !keys.isEmpty()).orElse(sighting.host());
    }

    boolean is(Sighting other, MachineKey by) {
        return claim.isPresent()
                && compare(by, claim.get().by()) == 0
                && machine().filter(machine -> areOne(machine, other, by)).isPresent();
    }

    /** Hears that {@code other} has {@code by} too. What is more certain counts; of several by the same it is none. */
    void claim(Sighting other, MachineKey by) {
        int order = claim.map(known -> compare(by, known.by())).orElse(-1);
        if (order < 0) {
            claim = Optional.of(new Claim(by, Optional.of(other)));
        } else if (order == 0) {
            MachineKey known = by().orElse(by);
            claim = Optional.of(new Claim(
                    known,
                    machine()
                            .filter(machine -> areOne(machine, other, known))
                            .map(machine -> Sightings.both(machine, other))));
        }
    }

    private static int compare(MachineKey one, MachineKey other) {
        Comparator<MachineKey> order = MachineKey.MOST_CERTAIN_FIRST;
        return order.compare(one, other);
    }

    // Files that overlap show a machine several times, and it is called the same in each. A copy of a machine has all
    // that it
    // has, but its name.
    private static boolean areOne(Sighting one, Sighting other, MachineKey by) {
        return one.equals(other)
                || (Keys.names(one.keys()).equals(Keys.names(other.keys()))
                        && (isUuid(by) || haveTheSameUuids(one, other)));
    }

    private static boolean isUuid(MachineKey key) {
        return key.kind() == MachineKey.Kind.UUID || key.kind() == MachineKey.Kind.SMBIOS_UUID;
    }

    private static boolean haveTheSameUuids(Sighting one, Sighting other) {
        Set<MachineKey> uuids = Keys.uuids(one.keys());
        return !uuids.isEmpty() && uuids.equals(Keys.uuids(other.keys()));
    }
}
