package dev.nestor.policy;

import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Operand;
import java.util.List;

/**
 * Facts that together decide something, whatever their values turn out to be; without one of them it can stay unknown.
 *
 * @param facts by level and name
 * @param decides the axes that are no longer unknown once the facts are known, by level and axis
 */
public record MissingSet(List<Place> facts, List<Target> decides) {

    /** A fact of the machine of a level, or with the name {@code version} the version of the software there. */
    public record Place(int level, String fact) implements Comparable<Place> {

        /** Where to state what {@code operand} looks at in {@code nesting}. */
        static Place of(Operand operand, Nesting nesting) {
            return new Place(operand.levelToState(nesting), operand.name());
        }

        @Override
        public int compareTo(Place other) {
            return level != other.level ? Integer.compare(level, other.level) : fact.compareTo(other.fact);
        }

        /** As it is stated: {@code 1.memory}. */
        @Override
        public String toString() {
            return level + "." + fact;
        }
    }

    /** An axis of the nesting at a level. */
    public record Target(int level, Axis axis) {}

    public MissingSet {
        facts = List.copyOf(facts);
        decides = List.copyOf(decides);
    }
}
