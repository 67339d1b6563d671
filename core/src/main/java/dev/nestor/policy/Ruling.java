package dev.nestor.policy;

import dev.nestor.assessment.AxisResult;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one nesting comes to on each axis, without the rules and facts it follows from. Immutable.
 *
 * @param counts as {@link Judgement#counts}
 */
record Ruling(boolean counts, Map<Axis, Outcomes> outcomes, Map<Axis, AxisResult> axes) {

    static Ruling of(Judgement judgement) {
        Map<Axis, Outcomes> outcomes = new EnumMap<>(Axis.class);
        Map<Axis, AxisResult> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            outcomes.put(axis, judgement.outcomes(axis));
            axes.put(axis, judgement.axis(axis));
        }
        return new Ruling(judgement.counts(), outcomes, axes);
    }

    /** What it can still come to. */
    Outcomes outcomes(Axis axis) {
        return Objects.requireNonNull(outcomes.get(axis));
    }

    AxisResult axis(Axis axis) {
        return Objects.requireNonNull(axes.get(axis));
    }

    /** The worst of several levels, lowest first. */
    static Map<Axis, AxisResult> worst(Iterable<Ruling> levels) {
        Map<Axis, AxisResult> worst = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            worst.put(axis, worst(axis, levels));
        }
        return worst;
    }

    private static AxisResult worst(Axis axis, Iterable<Ruling> levels) {
        Outcomes outcomes = Outcomes.SILENCE;
        for (Ruling level : levels) {
            outcomes = outcomes.worst(level.outcomes(axis));
        }
        Optional<Status> known = outcomes.status();
        Status status = known.isPresent() ? known.get() : Status.UNSTATED;
        for (Ruling level : levels) {
            if (level.axis(axis).status() == status) {
                return level.axis(axis);
            }
        }
        return new AxisResult(status, Optional.empty(), List.of());
    }
}
