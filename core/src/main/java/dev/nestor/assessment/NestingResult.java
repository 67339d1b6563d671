package dev.nestor.assessment;

import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The axes of one nesting.
 *
 * @param silent the vendors concerned that say nothing about support
 */
public record NestingResult(Nesting nesting, Map<Axis, AxisResult> axes, List<String> silent) {

    public NestingResult {
        axes = Collections.unmodifiableMap(new EnumMap<>(axes));
        silent = List.copyOf(silent);
    }

    /** The same of another nesting. */
    public NestingResult about(Nesting other) {
        return new NestingResult(other, axes, silent);
    }

    public AxisResult axis(Axis axis) {
        return Objects.requireNonNull(axes.get(axis), "axis");
    }
}
