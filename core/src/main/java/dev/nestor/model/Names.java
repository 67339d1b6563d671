package dev.nestor.model;

import java.util.Collection;
import java.util.HashSet;

/** Names of facts, each once, in some order. Machines share them. */
final class Names {

    private final String[] names;
    private final int[] hashes;

    private Names(Collection<String> names) {
        this.names = new String[names.size()];
        this.hashes = new int[names.size()];
        int i = 0;
        for (String name : names) {
            this.names[i] = name.intern();
            this.hashes[i++] = name.hashCode();
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
        int index = indexOfSame(name);
        return index < 0 ? indexOfEqual(name) : index;
    }

    // Names that rules look for are the same objects, so there is seldom more to do than this.
    @SuppressWarnings("ReferenceEquality")
    private int indexOfSame(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        return -1;
    }

    private int indexOfEqual(String name) {
        int hash = name.hashCode();
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash && names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
