package dev.nestor.waiver;

import dev.nestor.waiver.WaiverUse.State;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The waivers of a host. Immutable, and the same whatever order they are given in.
 *
 * @param all by id
 * @param notice how long before its end a waiver is called soon to expire; a day counts 24 hours
 */
public record Waivers(List<Waiver> all, Period notice) {

    private static final Period USUAL_NOTICE = Period.ofDays(30);
    private static final Waivers NONE = new Waivers(List.of(), USUAL_NOTICE);

    /** @throws IllegalArgumentException if two share an id */
    public Waivers {
        all = all.stream().sorted(Comparator.comparing(Waiver::id)).toList();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).id().equals(all.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "two waivers have the id `" + all.get(i).id() + "`");
            }
        }
        if (notice.isNegative()) {
            throw new IllegalArgumentException("notice before waivers expire is negative: `" + notice + "`");
        }
    }

    public static Waivers none() {
        return NONE;
    }

    /**
     * They are called soon to expire in their last 30 days.
     *
     * @throws IllegalArgumentException if two share an id
     */
    public static Waivers of(Collection<Waiver> waivers) {
        return new Waivers(List.copyOf(waivers), USUAL_NOTICE);
    }

    public Waivers withNotice(Period other) {
        return new Waivers(all, other);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * What became of all of them, by id, so that a host can clear up: those that expired, those that nothing asked about
     * is in the scope of, and the rest as in the answers.
     *
     * @param uses those of all answers that were given by these waivers at {@code now}
     */
    public List<WaiverUse> report(Instant now, Collection<WaiverUse> uses) {
        List<WaiverUse> report = new ArrayList<>(uses);
        Set<Waiver> used = uses.stream().map(WaiverUse::waiver).collect(Collectors.toSet());
        all.stream()
                .filter(waiver -> !used.contains(waiver))
                .forEach(waiver -> report.add(use(waiver, State.UNUSED, now)));
        return WaiverUse.summary(report);
    }

    /** @param inForce what becomes of it while it is in force */
    public WaiverUse use(Waiver waiver, State inForce, Instant now) {
        State state = waiver.isExpired(now) ? State.EXPIRED : waiver.hasBegun(now) ? inForce : State.NOT_YET_IN_FORCE;
        return new WaiverUse(waiver, state, waiver.expiresWithin(notice, now));
    }
}
