package dev.nestor.model;

import dev.nestor.fact.FactValue;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A physical or virtual computer, as far as it is known. An absent fact is unknown. */
public record Machine(SortedMap<String, FactValue> facts) {

    private static final Machine UNKNOWN = new Machine(new TreeMap<>());

    public Machine {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** A machine nothing is known about. */
    public static Machine unknown() {
        return UNKNOWN;
    }

    public static Machine of(Map<String, FactValue> facts) {
        return new Machine(new TreeMap<>(facts));
    }

    public Optional<FactValue> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** This machine with a fact stated, instead of what was said of it before. */
    public Machine with(String name, FactValue value) {
        SortedMap<String, FactValue> more = new TreeMap<>(facts);
        more.put(name, value);
        return new Machine(more);
    }

    /** This machine with a fact unknown. */
    public Machine without(String name) {
        SortedMap<String, FactValue> fewer = new TreeMap<>(facts);
        fewer.remove(name);
        return new Machine(fewer);
    }
}
