package dev.nestor.benchmarks;

import java.util.Set;

/** An engine that gives all findings as {@link Hand} does, so that all of them can be compared. */
public interface FindingsEngine extends Engine {

    /** All findings, each as {@code rule:status}. */
    @Override
    Set<String> decide(Row row);

    @Override
    @SuppressWarnings("unchecked")
    default Set<String> findings(Object decision) {
        return Ids.worst((Set<String>) decision);
    }
}
