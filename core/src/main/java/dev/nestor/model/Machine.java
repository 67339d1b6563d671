package dev.nestor.model;

import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactValue;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A physical or virtual computer, as far as it is known. An absent fact is unknown. Immutable.
 *
 * <p>It may know where its facts were found. Two machines with the same facts are equal, wherever those came from.
 */
public final class Machine {

    private static final Machine UNKNOWN = new Machine(new TreeMap<>());

    private final Names names;
    private final @Nullable FactValue[] values;
    private final @Nullable Columns columns;
    private final Map<String, String> origins;

    public Machine(SortedMap<String, FactValue> facts) {
        this(facts, Map.of());
    }

    private Machine(Map<String, FactValue> facts, Map<String, String> origins) {
        this.names = Names.of(facts.keySet());
        this.values = new FactValue[names.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = facts.get(names.get(i));
        }
        this.columns = null;
        this.origins = origins;
    }

    /** @param values one for each name, and kept as they are */
    Machine(Names names, @Nullable FactValue[] values, Columns columns) {
        this.names = names;
        this.values = values;
        this.columns = columns;
        this.origins = Map.of();
    }

    /** A machine nothing is known about. */
    public static Machine unknown() {
        return UNKNOWN;
    }

    public static Machine of(Map<String, FactValue> facts) {
        return new Machine(facts, Map.of());
    }

    /** By name. */
    public SortedMap<String, FactValue> facts() {
        return Collections.unmodifiableSortedMap(known());
    }

    private SortedMap<String, FactValue> known() {
        SortedMap<String, FactValue> known = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            FactValue value = values[i];
            if (value != null) {
                known.put(names.get(i), value);
            }
        }
        return known;
    }

    public Optional<FactValue> fact(String name) {
        return Optional.ofNullable(known(name));
    }

    /** A fact, or null where it is not known. */
    @Nullable
    FactValue known(String name) {
        int index = names.indexOf(name);
        return index < 0 ? null : values[index];
    }

    /** Where a fact was found, such as {@code lab.vmx line 12}; empty if nobody told. */
    public Optional<String> origin(String name) {
        return Optional.ofNullable(origins.get(name));
    }

    /**
     * @throws IllegalArgumentException if a fact is not declared by {@code dictionary}, naming the nearest, or has a value
     *     that it cannot have
     */
    public void check(FactDictionary dictionary) {
        if (columns != null && columns.areOf(dictionary)) {
            return;
        }
        for (int i = 0; i < values.length; i++) {
            FactValue value = values[i];
            if (value != null) {
                dictionary.get(names.get(i)).check(value);
            }
        }
    }

    /** This machine with a fact stated, instead of what was said of it before. */
    public Machine with(String name, FactValue value) {
        SortedMap<String, FactValue> more = known();
        more.put(name, value);
        return new Machine(more, originsWithout(name));
    }

    /** The same, with where the fact was found, in words for people. */
    public Machine with(String name, FactValue value, String origin) {
        SortedMap<String, FactValue> more = known();
        more.put(name, value);
        Map<String, String> places = new TreeMap<>(origins);
        places.put(name, origin);
        return new Machine(more, Collections.unmodifiableMap(places));
    }

    /** This machine with a fact unknown. */
    public Machine without(String name) {
        SortedMap<String, FactValue> fewer = known();
        fewer.remove(name);
        return new Machine(fewer, originsWithout(name));
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
        return other instanceof Machine machine && known().equals(machine.known());
    }

    @Override
    public int hashCode() {
        return known().hashCode();
    }

    @Override
    public String toString() {
        return known().toString();
    }
}
