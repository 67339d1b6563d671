package dev.nestor.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Calendar days of the publisher, from one, inclusive, up to another, exclusive.
 *
 * @param until empty when no end is known
 */
public record Days(LocalDate from, Optional<LocalDate> until) {

    public Days {
        if (until.isPresent() && !from.isBefore(until.get())) {
            throw new IllegalArgumentException("no day is between `" + from + "` and `" + until.get() + "`");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /** Whether each of the {@code other} days is one of these. */
    public boolean encloses(Days other) {
        boolean endsInside = until.isEmpty()
                || (other.until.isPresent() && !other.until.get().isAfter(until.get()));
        return !other.from.isBefore(from) && endsInside;
    }

    @Override
    public String toString() {
        return from + until.map(end -> " until " + end).orElse(" on");
    }
}
