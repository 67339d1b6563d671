package dev.nestor.benchmarks;

import java.util.Set;

/** Somebody who decides. One that cannot be shared between threads says so. */
public interface Engine {

    /** Everything that the engine makes of a row, its conversion among it; of the kind that the engine gives anyway. */
    Object decide(Row row);

    /**
     * The findings of what {@link #decide} gave, each as {@code rule:status}; where an axis has several statuses those of
     * the worst. Not measured: it is for comparing engines.
     */
    Set<String> findings(Object decision);
}
