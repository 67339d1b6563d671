package dev.nestor.plan;

import dev.nestor.assessment.Reservation;
import dev.nestor.rule.Axis;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why something is not as good as it could be.
 *
 * @param rule the id of the rule that says so; empty where nobody says anything
 */
record Reason(int level, Axis axis, Optional<String> rule) implements Comparable<Reason> {

    private static final Comparator<Reason> ORDER = Comparator.comparingInt(Reason::level)
            .thenComparing(Reason::axis)
            .thenComparing(reason -> reason.rule().orElse(""));

    static List<Reason> of(Reservation reservation) {
        return reservation.rules().isEmpty()
                ? List.of(new Reason(reservation.level(), reservation.axis(), Optional.empty()))
                : reservation.rules().stream()
                        .map(rule -> new Reason(reservation.level(), reservation.axis(), Optional.of(rule)))
                        .toList();
    }

    @Override
    public int compareTo(Reason other) {
        return ORDER.compare(this, other);
    }
}
