package dev.nestor.model;

import dev.nestor.fact.FactValue;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A physical or virtual computer, as far as it is known. An absent fact is unknown. Immutable.
 *
 * <p>It may know where its facts were found. Two machines with the same facts are equal, wherever those came from.
 */
public final class Machine {

    private static final Machine UNKNOWN = new Machine(new TreeMap<>());

    private final SortedMap<String, FactValue> facts;
    private final Map<String, String> origins;

    public Machine(SortedMap<String, FactValue> facts) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(facts)), Map.of());
    }

    private Machine(SortedMap<String, FactValue> facts, Map<String, String> origins) {
        this.facts = facts;
        this.origins = origins;
    }

    /** A machine nothing is known about. */
    public static Machine unknown() {
        return UNKNOWN;
    }

    public static Machine of(Map<String, FactValue> facts) {
        return new Machine(new TreeMap<>(facts));
    }

    /** By name. */
    public SortedMap<String, FactValue> facts() {
        return facts;
    }

    public Optional<FactValue> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /** Where a fact was found, such as {@code lab.vmx line 12}; empty if nobody told. */
    public Optional<String> origin(String name) {
        return Optional.ofNullable(origins.get(name));
    }

    /** This machine with a fact stated, instead of what was said of it before. */
    public Machine with(String name, FactValue value) {
        SortedMap<String, FactValue> more = new TreeMap<>(facts);
        more.put(name, value);
        return new Machine(Collections.unmodifiableSortedMap(more), originsWithout(name));
    }

    /** The same, with where the fact was found, in words for people. */
    public Machine with(String name, FactValue value, String origin) {
        Machine stated = with(name, value);
        Map<String, String> more = new TreeMap<>(stated.origins);
        more.put(name, origin);
        return new Machine(stated.facts, Collections.unmodifiableMap(more));
    }

    /** This machine with a fact unknown. */
    public Machine without(String name) {
        SortedMap<String, FactValue> fewer = new TreeMap<>(facts);
        fewer.remove(name);
        return new Machine(Collections.unmodifiableSortedMap(fewer), originsWithout(name));
    }

    private Map<String, String> originsWithout(String name) {
        if (!origins.containsKey(name)) {
            return origins;
        }
        Map<String, String> fewer = new TreeMap<>(origins);
        fewer.remove(name);
        return Collections.unmodifiableMap(fewer);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Machine machine && facts.equals(machine.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString();
    }
}
