package dev.nestor.review;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.NestingResult;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Machine;
import dev.nestor.model.Place;
import dev.nestor.model.Software;
import dev.nestor.model.Stack;
import dev.nestor.rule.Axis;
import java.util.Map;
import java.util.TreeMap;

/** What an assessment has at each level. */
final class Levels {

    private Levels() {}

    static Map<Integer, Software> software(Assessment assessment) {
        Stack stack = assessment.question().stack();
        Map<Integer, Software> software = new TreeMap<>();
        for (int level = 0; level < stack.height(); level++) {
            software.put(level, stack.layer(level).software());
        }
        return software;
    }

    static Map<Place, FactValue> facts(Assessment assessment) {
        Stack stack = assessment.question().stack();
        Map<Place, FactValue> facts = new TreeMap<>();
        for (int level = 0; level < stack.height(); level++) {
            add(facts, level, stack.layer(level).machine());
        }
        return facts;
    }

    static Map<Integer, Map<Axis, AxisResult>> axes(Assessment assessment) {
        Map<Integer, Map<Axis, AxisResult>> axes = new TreeMap<>();
        for (NestingResult result : assessment.nestings()) {
            axes.put(result.nesting().level(), result.axes());
        }
        return axes;
    }

    private static void add(Map<Place, FactValue> facts, int level, Machine machine) {
        machine.facts().forEach((name, value) -> facts.put(new Place(level, name), value));
    }
}
