package dev.nestor.spi.inventory;

/**
 * Which keys were met, in four to eleven bytes for each. Of two million keys about one in two thousand is taken for another one, so
 * what it finds has to be looked at again.
 */
final class Fingerprints {

    /** So many are kept, which takes 128 MiB; of further ones it knows nothing. */
    static final int MOST = 1 << 24;

    private static final int FEWEST = 1 << 10;

    // Zero is an empty place. A table is at most three quarters full.
    private int[] table = new int[FEWEST];
    private int size;

    /** Whether it was met before, or something that looks alike. */
    boolean meet(MachineKey key) {
        int print = print(key);
        int place = place(print, table);
        if (table[place] == print) {
            return true;
        }
        if (size < MOST) {
            table[place] = print;
            size++;
            growIfFull();
        }
        return false;
    }

    /** Whether it knows nothing of further ones. */
    boolean isFull() {
        return size == MOST;
    }

    /** Forgets them all, since the room they take is wanted for other things. */
    void forget() {
        table = new int[FEWEST];
        size = 0;
    }

    private void growIfFull() {
        if (size > table.length / 4 * 3) {
            int[] larger = new int[table.length * 2];
            for (int print : table) {
                if (print != 0) {
                    larger[place(print, larger)] = print;
                }
            }
            table = larger;
        }
    }

    /** Where it is, or would be. */
    private static int place(int print, int[] table) {
        int mask = table.length - 1;
        int place = print & mask;
        while (table[place] != 0 && table[place] != print) {
            place = (place + 1) & mask;
        }
        return place;
    }

    // Kinds need no part in it, since they differ in length. Machines are numbered one after the other, and the hash of
    // a text would put them side by side.
    private static int print(MachineKey key) {
        long hash = 1;
        String value = key.value();
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        int print = (int) (hash >>> 32);
        return print == 0 ? 1 : print;
    }
}
