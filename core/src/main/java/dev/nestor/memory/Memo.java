package dev.nestor.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers values that can be worked out again. It holds so many of them and then starts anew, so it needs no more memory
 * however much is asked. Threads share it, and nobody waits to read it.
 */
public final class Memo<K, V> {

    private final int most;
    private final Map<K, V> known;

    /** @param most how many values it holds; threads that remember at once may exceed it by one each */
    public Memo(int most) {
        this.most = most;
        this.known = new ConcurrentHashMap<>(4);
    }

    /** Null if nothing is remembered of {@code key}. */
    @Nullable
    public V find(K key) {
        return known.get(key);
    }

    /** Forgets all. */
    public void clear() {
        known.clear();
    }

    /** @return {@code value} */
    public V keep(K key, V value) {
        if (known.size() >= most) {
            known.clear();
        }
        known.put(key, value);
        return value;
    }
}
