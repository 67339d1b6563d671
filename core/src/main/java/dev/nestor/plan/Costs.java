package dev.nestor.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What each disruption costs, in any unit. To have a virtual machine off and to restart a host is paid once for each
 * machine of a plan, however much is done meanwhile; what is irreversible or bought is paid each time.
 *
 * @param of by disruption; what is not in it costs nothing
 */
public record Costs(Map<Disruption, Integer> of) {

    /** A plan never has a change of this cost. */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final Costs STANDARD = new Costs(Map.of(
            Disruption.NONE, 0,
            Disruption.VM_OFF, 10,
            Disruption.HOST_REBOOT, 100,
            Disruption.IRREVERSIBLE, 1_000,
            Disruption.PURCHASE, 10_000));

    /** @throws IllegalArgumentException if a cost is below zero */
    public Costs {
        of.forEach((disruption, cost) -> {
            if (cost < 0) {
                throw new IllegalArgumentException("cost of `" + disruption.word() + "` is below zero: `" + cost + "`");
            }
        });
        Map<Disruption, Integer> copy = new EnumMap<>(Disruption.class);
        copy.putAll(of);
        of = Collections.unmodifiableMap(copy);
    }

    /** Nothing for what nobody notices, and then ten times as much for each: 10, 100, 1,000 and 10,000. */
    public static Costs standard() {
        return STANDARD;
    }

    public Costs with(Disruption disruption, int cost) {
        Map<Disruption, Integer> changed = new EnumMap<>(Disruption.class);
        changed.putAll(of);
        changed.put(disruption, cost);
        return new Costs(changed);
    }

    int cost(Disruption disruption) {
        return Objects.requireNonNullElse(of.get(disruption), 0);
    }

    boolean allow(Disruption disruption) {
        return cost(disruption) < NEVER;
    }
}
