package dev.nestor.policy;

import dev.nestor.model.Place;
import dev.nestor.rule.Axis;
import java.util.List;

/**
 * Facts that together decide something, whatever their values turn out to be; without one of them it can stay unknown.
 *
 * @param facts by level and name
 * @param decides the axes that are no longer unknown once the facts are known, by level and axis
 */
public record MissingSet(List<Place> facts, List<Target> decides) {

    /** An axis of the nesting at a level. */
    public record Target(int level, Axis axis) {}

    public MissingSet {
        facts = List.copyOf(facts);
        decides = List.copyOf(decides);
    }
}
