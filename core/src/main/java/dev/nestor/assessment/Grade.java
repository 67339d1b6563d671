package dev.nestor.assessment;

import java.util.Locale;

/** What a status means to a posture, worst first. */
public enum Grade {
    FAILS,
    UNDECIDED,
    CONDITION,
    PASSES;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word used in documents, such as {@code fails}. */
    public String word() {
        return word;
    }
}
