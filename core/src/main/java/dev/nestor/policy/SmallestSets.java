package dev.nestor.policy;

import dev.nestor.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the sets that pass a test and of which no smaller part does, where whatever holds one that passes, passes. */
final class SmallestSets {

    /** What sets are tested for. */
    interface Test {

        /** All that a set can be made of. */
        Set<Place> candidates();

        boolean isDecidedBy(List<Place> facts);
    }

    // Choices beyond those that each set needs; there are rarely more than two or three.
    private static final int MOST_CHOICES = 12;

    private final Test test;
    private final Set<Place> candidates;

    SmallestSets(Test test) {
        this.test = test;
        this.candidates = test.candidates();
    }

    /** The smaller ones first; none if not even all candidates together pass. */
    Set<List<Place>> find() {
        if (!passes(candidates)) {
            return Set.of();
        }
        Set<Place> needed = needed();
        if (passes(needed)) {
            return Set.of(List.copyOf(needed));
        }
        List<Place> choices = new ArrayList<>(candidates);
        choices.removeAll(needed);
        return choices.size() <= MOST_CHOICES ? all(needed, choices) : Set.of(one());
    }

    /** Those without which the rest does not pass, and so no set does. */
    private Set<Place> needed() {
        Set<Place> needed = new TreeSet<>();
        for (Place candidate : candidates) {
            Set<Place> others = new TreeSet<>(candidates);
            others.remove(candidate);
            if (!passes(others)) {
                needed.add(candidate);
            }
        }
        return needed;
    }

    private Set<List<Place>> all(Set<Place> needed, List<Place> choices) {
        Set<List<Place>> found = new LinkedHashSet<>();
        for (int size = 1; size <= choices.size(); size++) {
            for (int chosen = 0; chosen < 1 << choices.size(); chosen++) {
                if (Integer.bitCount(chosen) == size) {
                    Set<Place> set = with(needed, choices, chosen);
                    if (found.stream().noneMatch(set::containsAll) && passes(set)) {
                        found.add(List.copyOf(set));
                    }
                }
            }
        }
        return found;
    }

    /** Just one of them. */
    private List<Place> one() {
        Set<Place> set = new TreeSet<>(candidates);
        for (Place candidate : candidates) {
            set.remove(candidate);
            if (!passes(set)) {
                set.add(candidate);
            }
        }
        return List.copyOf(set);
    }

    private static Set<Place> with(Set<Place> needed, List<Place> choices, int chosen) {
        Set<Place> set = new TreeSet<>(needed);
        for (int i = 0; i < choices.size(); i++) {
            if ((chosen & (1 << i)) != 0) {
                set.add(choices.get(i));
            }
        }
        return set;
    }

    private boolean passes(Set<Place> set) {
        return test.isDecidedBy(List.copyOf(set));
    }
}
