package dev.nestor.cli.matrix;

import dev.nestor.assessment.Assessment;
import dev.nestor.rule.Axis;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The answers for one release inside another. */
public record Cell(Answer verdict, Map<Axis, Answer> axes) {

    public Cell {
        axes = Collections.unmodifiableMap(new EnumMap<>(axes));
    }

    static Cell of(Assessment assessment) {
        Map<Axis, Answer> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, Answer.status(assessment, axis));
        }
        return new Cell(Answer.verdict(assessment), axes);
    }

    /** The answer on an axis, or the verdict. */
    public Answer answer(Optional<Axis> axis) {
        return axis.map(axes::get).orElse(verdict);
    }
}
