package dev.nestor.spi.inventory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Numbers by key. There may be millions, most of them alone at their key, so they are kept as narrow as can be. */
final class Numbers {

    // The first of each is how many there are.
    private final Map<MachineKey, int[]> byKey = new HashMap<>();

    void add(MachineKey key, int number) {
        int[] known = byKey.get(key);
        if (known == null) {
            byKey.put(key, new int[] {1, number});
            return;
        }
        int[] roomy = known[0] + 1 < known.length ? known : Arrays.copyOf(known, known.length * 2);
        roomy[++roomy[0]] = number;
        byKey.put(key, roomy);
    }

    boolean has(MachineKey key) {
        return byKey.containsKey(key);
    }

    void forEach(MachineKey key, IntConsumer reader) {
        int[] known = byKey.get(key);
        if (known != null) {
            for (int i = 1; i <= known[0]; i++) {
                reader.accept(known[i]);
            }
        }
    }
}
