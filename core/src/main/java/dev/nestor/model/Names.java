package dev.nestor.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** Names of facts, each once, in some order. Machines share them. */
final class Names {

    private static final int FREE = -1;

    private final String[] names;
    // Open addressing, at most half full: rules ask more often for what is not there than for what is.
    private final @Nullable String[] slots;
    private final int[] places;

    private Names(Collection<String> names) {
        int size = Integer.highestOneBit(names.size() + 1) * 4;
        this.names = new String[names.size()];
        this.slots = new @Nullable String[size];
        this.places = new int[size];
        Arrays.fill(places, FREE);
        int place = 0;
        for (String name : names) {
            // Rules intern theirs too, so that finding one seldom compares letters.
            String interned = name.intern();
            int slot = slot(interned);
            this.names[place] = interned;
            slots[slot] = interned;
            places[slot] = place++;
        }
    }

    /** @throws IllegalArgumentException if one is there twice */
    static Names of(Collection<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("a fact is named twice in " + names);
        }
        return new Names(names);
    }

    int count() {
        return names.length;
    }

    String get(int index) {
        return names[index];
    }

    /** Its place among them; below zero if it is none of them. */
    int indexOf(String name) {
        return places[slot(name)];
    }

    /** Where it is, or would be. */
    private int slot(String name) {
        int hash = name.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
        for (String there = slots[slot]; there != null && !there.equals(name); there = slots[slot]) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
