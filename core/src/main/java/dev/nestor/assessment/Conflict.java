package dev.nestor.assessment;

import dev.nestor.rule.Axis;
import java.util.List;

/** Statements of one party, of equal authority and on one topic, that disagree. */
public record Conflict(int level, Axis axis, String party, String topic, List<Finding> sides) {

    public Conflict {
        sides = List.copyOf(sides);
    }
}
