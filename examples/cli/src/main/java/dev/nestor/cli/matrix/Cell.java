package dev.nestor.cli.matrix;

import dev.nestor.assessment.Assessment;
import dev.nestor.rule.Axis;
import dev.nestor.waiver.WaiverUse;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers for one release inside another.
 *
 * @param waivers what became of those that are about it
 */
public record Cell(Answer verdict, Map<Axis, Answer> axes, List<WaiverUse> waivers) {

    public Cell {
        axes = Collections.unmodifiableMap(new EnumMap<>(axes));
        waivers = List.copyOf(waivers);
    }

    static Cell of(Assessment assessment) {
        Map<Axis, Answer> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, Answer.status(assessment, axis));
        }
        return new Cell(Answer.verdict(assessment), axes, assessment.waivers());
    }

    public boolean isWaived() {
        return !waivedBy().isEmpty();
    }

    /** The ids of the waivers that were applied. */
    public List<String> waivedBy() {
        return waivers.stream()
                .filter(use -> use.state() == WaiverUse.State.APPLIED)
                .map(use -> use.waiver().id())
                .toList();
    }

    /** The answer on an axis, or the verdict. */
    public Answer answer(Optional<Axis> axis) {
        return axis.map(axes::get).orElse(verdict);
    }
}
