package dev.nestor.plan;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Reservation;
import dev.nestor.model.Change;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Changes that were thought of so far.
 *
 * @param wishes the changes, each with the ids of the rules that ask for it
 * @param accepted what is not to be mended any more
 * @param assessment of the stack with these changes
 * @param order when it was thought of; of the values for one place the one that is worth more comes first
 */
record Attempt(
        SortedMap<Change, List<String>> wishes,
        Set<Reason> accepted,
        List<Step> steps,
        long cost,
        Assessment assessment,
        int order)
        implements Comparable<Attempt> {

    // Nothing that stays ever weighs less than whatever is saved by it.
    private static final Comparator<Attempt> ORDER = Comparator.comparingLong(Attempt::weight)
            .thenComparingLong(Attempt::cost)
            // What costs nothing more may as well be made sure of.
            .thenComparingLong(Attempt::staying)
            .thenComparingInt(attempt -> attempt.steps().size())
            .thenComparing(Attempt::compareWishes)
            .thenComparingInt(Attempt::order);

    private static final long MANY = 1_000;

    @Override
    public int compareTo(Attempt other) {
        return ORDER.compare(this, other);
    }

    /**
     * How bad it is what stays: any reason to fail more than all that is undecided, and that more than all conditions. Of
     * these each axis counts once, or it would pay to bring software up to a version that little was written about.
     */
    private long weight() {
        long weight = 0;
        for (Reservation reservation : assessment.reservations()) {
            long staying = staying(reservation);
            weight += switch (reservation.grade()) {
                case FAILS -> staying * MANY * MANY;
                case UNDECIDED -> Math.min(1, staying) * MANY;
                case CONDITION -> Math.min(1, staying);
                case PASSES -> 0;
            };
        }
        return weight;
    }

    /** How many reasons stay. */
    private long staying() {
        return assessment.reservations().stream().mapToLong(this::staying).sum();
    }

    private long staying(Reservation reservation) {
        return Reason.of(reservation).stream().filter(accepted::contains).count();
    }

    /** What still has to be taken away. */
    List<Reason> open(Grade acceptable) {
        return assessment.reservations().stream()
                .filter(reservation -> reservation.grade().compareTo(acceptable) < 0)
                .flatMap(reservation -> Reason.of(reservation).stream())
                .filter(reason -> !accepted.contains(reason))
                .toList();
    }

    SortedMap<Change, List<String>> wishesAnd(List<Change> more, Optional<String> rule) {
        SortedMap<Change, List<String>> all = new TreeMap<>(wishes);
        for (Change change : more) {
            Set<String> asking = new TreeSet<>(all.getOrDefault(change, List.of()));
            rule.ifPresent(asking::add);
            all.put(change, List.copyOf(asking));
        }
        return all;
    }

    /** The same with more that is not to be mended. */
    Attempt accepting(Collection<Reason> more) {
        Set<Reason> all = new TreeSet<>(accepted);
        all.addAll(more);
        return new Attempt(wishes, all, steps, cost, assessment, order);
    }

    /** Place by place, and of two values of one place the one that is worth more first. */
    private int compareWishes(Attempt other) {
        Iterator<Change> own = wishes.keySet().iterator();
        Iterator<Change> others = other.wishes.keySet().iterator();
        while (own.hasNext() && others.hasNext()) {
            Change one = own.next();
            Change two = others.next();
            if (!one.equals(two)) {
                return one.place().equals(two.place())
                        ? Integer.compare(order, other.order)
                        : one.place().compareTo(two.place());
            }
        }
        return Boolean.compare(own.hasNext(), others.hasNext());
    }
}
