package dev.nestor.review;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.Reservation;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import java.util.Comparator;
import java.util.List;

/**
 * What makes an entry of one answer the same entry in another one, whatever it says there. The order is that of the
 * answers' lists.
 *
 * @param rank within the level
 * @param again how many entries before it have the same key
 */
record Key(int level, int rank, String name, int again) implements Comparable<Key> {

    private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::level)
            .thenComparingInt(Key::rank)
            .thenComparing(Key::name)
            .thenComparingInt(Key::again);

    private static final List<Axis> AXES = List.of(Axis.values());
    private static final List<AdviceKind> KINDS = List.of(AdviceKind.values());

    Key(int level, int rank, String name) {
        this(level, rank, name, 0);
    }

    static Key of(Finding finding) {
        return new Key(finding.level(), 0, finding.rule().id());
    }

    static Key of(Reservation reservation) {
        return new Key(reservation.level(), rank(reservation.axis()), "");
    }

    static Key of(MissingFact missing) {
        return new Key(missing.level(), 0, missing.fact());
    }

    static Key of(Conflict conflict) {
        return new Key(conflict.level(), rank(conflict.axis()), conflict.party() + " on " + conflict.topic());
    }

    static Key of(Advisory advisory) {
        String name = advisory.rule().map(rule -> rule.id()).orElse(advisory.message());
        return new Key(advisory.level(), KINDS.indexOf(advisory.kind()), name);
    }

    static Key of(Quarantine quarantine) {
        return new Key(0, 0, quarantine.plugin() + " from " + quarantine.origin());
    }

    private static int rank(Axis axis) {
        return AXES.indexOf(axis);
    }

    Key next() {
        return new Key(level, rank, name, again + 1);
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
