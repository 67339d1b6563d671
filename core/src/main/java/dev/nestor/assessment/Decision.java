package dev.nestor.assessment;

import dev.nestor.rule.Axis;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * An answer without its words, for hosts that ask often and explain seldom. It says the same as the
 * {@link Assessment} of the same question. Immutable.
 *
 * @param axes the worst of all levels, with the rules that decide
 */
public record Decision(Verdict verdict, Map<Axis, AxisResult> axes) {

    public Decision {
        axes = Collections.unmodifiableMap(new EnumMap<>(axes));
    }

    public AxisResult axis(Axis axis) {
        return Objects.requireNonNull(axes.get(axis), "axis");
    }
}
