package dev.nestor.review;

import java.util.Locale;

/** How sure an answer is of its own sources, surest first. */
public enum Assurance {
    HIGH,
    MEDIUM,
    LOW,
    /** There is no statement to be sure of. */
    NONE;

    /** @param doubts how many weigh on a statement */
    static Assurance of(int doubts) {
        return doubts == 0 ? HIGH : doubts == 1 ? MEDIUM : LOW;
    }

    /** The word used in documents, such as {@code high}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
