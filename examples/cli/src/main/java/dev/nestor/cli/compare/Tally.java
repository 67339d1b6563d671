package dev.nestor.cli.compare;

import dev.nestor.assessment.Verdict;
import dev.nestor.review.Difference;
import dev.nestor.review.Shift;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many stacks of a fleet have another answer, and from which verdict to which. Counts, and keeps nothing else. */
public final class Tally {

    private static final Comparator<Shift<Verdict>> ORDER = Comparator.<Shift<Verdict>, Verdict>comparing(
                    shift -> shift.before().orElseThrow())
            .thenComparing(shift -> shift.after().orElseThrow());

    private final SortedMap<Shift<Verdict>, Integer> verdicts = new TreeMap<>(ORDER);
    private int stacks;
    private int changed;
    private int unread;

    public void add(Difference difference) {
        stacks++;
        if (difference.isInAnswer()) {
            changed++;
            verdicts.merge(
                    Shift.of(difference.before().verdict(), difference.after().verdict()), 1, Integer::sum);
        }
    }

    /** Counts a line that is no stack. */
    public void addUnread() {
        unread++;
    }

    public int stacks() {
        return stacks;
    }

    public int changed() {
        return changed;
    }

    public int unread() {
        return unread;
    }

    /** How many of those that change had and have these verdicts, which may be the same. */
    public SortedMap<Shift<Verdict>, Integer> verdicts() {
        return Collections.unmodifiableSortedMap(verdicts);
    }
}
