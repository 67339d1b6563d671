package dev.nestor.spi.inventory;

import dev.nestor.model.Layer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A host, and the virtual machine that it is, if it is one. No two are equal. */
final class Host {

    // More than one make it none already, and an estate may have thousands of copies of a machine.
    private static final int MOST_CLAIMS = 1_000;

    private final Sighting sighting;
    private final Set<Sighting> claims = new LinkedHashSet<>();
    private Optional<MachineKey> by = Optional.empty();

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
        return claims.size() == 1 ? Optional.of(claims.iterator().next()) : Optional.empty();
    }

    /** By what the virtual machine that it is was found, or several were. */
    Optional<MachineKey> by() {
        return by;
    }

    /** Whether nobody shows the virtual machine that it is, though it is one. */
    boolean isNestedOnNobodyKnowsWhat() {
        return claims.isEmpty() && sighting.role() == Sighting.Role.NESTED_HOST;
    }

    /** Whether it is one of several virtual machines, and nobody can tell which. */
    boolean isContested() {
        return claims.size() > 1;
    }

    /** What tells the machine it runs on. */
    List<MachineKey> host() {
        return machine().map(Sighting::host).filter(keys -> !keys.isEmpty()).orElse(sighting.host());
    }

    boolean is(Sighting other) {
        return machine().filter(other::equals).isPresent();
    }

    /** Hears that {@code other} has {@code key} too. Only what has the most certain key counts. */
    void claim(Sighting other, MachineKey key) {
        int order = by.map(known -> MachineKey.MOST_CERTAIN_FIRST.compare(key, known))
                .orElse(-1);
        if (order < 0) {
            claims.clear();
            by = Optional.of(key);
        }
        if (order <= 0 && claims.size() < MOST_CLAIMS) {
            claims.add(other);
        }
    }

    /** Brings those together that are one machine, as {@code all} does. */
    void settle(UnaryOperator<Sighting> all) {
        List<Sighting> seen = List.copyOf(claims);
        claims.clear();
        seen.forEach(machine -> claims.add(all.apply(machine)));
    }
}
