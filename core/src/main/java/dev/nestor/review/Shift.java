package dev.nestor.review;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that two answers do not have in common.
 *
 * @param before what the first one has; empty if it has nothing of the kind
 * @param after the same of the second one; one of the two is there
 */
public record Shift<T>(Optional<T> before, Optional<T> after) {

    public Shift {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("nothing stands on either side of a shift");
        }
    }

    public static <T> Shift<T> of(T before, T after) {
        return new Shift<>(Optional.of(before), Optional.of(after));
    }

    public boolean appears() {
        return before.isEmpty();
    }

    public boolean vanishes() {
        return after.isEmpty();
    }

    /** What the second answer has or, where that is nothing, the first. */
    public T latest() {
        return after.or(() -> before).orElseThrow();
    }

    public Shift<T> reversed() {
        return new Shift<>(after, before);
    }

    public <R> Shift<R> map(Function<? super T, R> change) {
        return new Shift<>(before.map(change), after.map(change));
    }
}
