package dev.nestor.review;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts two answers side by side, and keeps what they do not have in common. */
final class Shifts {

    private Shifts() {}

    static <T> Optional<Shift<T>> of(T before, T after) {
        return before.equals(after) ? Optional.empty() : Optional.of(Shift.of(before, after));
    }

    /** @param said what must be equal for two entries not to differ */
    static <K extends Comparable<K>, V> SortedMap<K, Shift<V>> of(
            Map<K, V> before, Map<K, V> after, Function<? super V, ?> said) {
        SortedSet<K> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        SortedMap<K, Shift<V>> shifts = new TreeMap<>();
        for (K key : keys) {
            Shift<V> shift = new Shift<>(Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key)));
            if (!shift.before().map(said).equals(shift.after().map(said))) {
                shifts.put(key, shift);
            }
        }
        return Collections.unmodifiableSortedMap(shifts);
    }

    /** @param said what must be equal for two entries of the same key not to differ */
    static <T> List<Shift<T>> of(
            List<T> before, List<T> after, Function<? super T, Key> key, Function<? super T, ?> said) {
        return List.copyOf(of(byKey(before, key), byKey(after, key), said).values());
    }

    private static <T> SortedMap<Key, T> byKey(List<T> entries, Function<? super T, Key> key) {
        SortedMap<Key, T> byKey = new TreeMap<>();
        for (T entry : entries) {
            Key free = key.apply(entry);
            while (byKey.containsKey(free)) {
                free = free.next();
            }
            byKey.put(free, entry);
        }
        return byKey;
    }
}
