package dev.nestor.rule;

import java.util.Arrays;
import java.util.Locale;

/**
 * An answer on an {@link Axis}, worst first: of two answers on one axis the one declared earlier is the worse.
 *
 * <p>Which statuses an axis has is known to the axis.
 */
public enum Status {
    UNSUPPORTED,
    IMPOSSIBLE,
    LICENSE_REQUIRED,
    BLOCKED,
    /** A source gives bounds for this inner version, and the combination is outside them. */
    UNPROVEN,
    /** Statements of equal authority disagree. */
    CONFLICTING,
    /** A fact of the input, or the text of that day, is missing. */
    UNKNOWN,
    /** No source says anything. */
    UNSTATED,
    PREVIEW,
    CONDITIONAL,
    SUPPORTED,
    POSSIBLE,
    KNOWN_WORKING,
    COVERED,
    INCLUDED,
    READY;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** @throws IllegalArgumentException if there is no such status */
    public static Status parse(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown status `" + word + "`"));
    }

    public Status worse(Status other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether a rule may say it; the others are found by weighing rules, never said by one. */
    public boolean isStatement() {
        return this != CONFLICTING && this != UNKNOWN && this != UNSTATED;
    }

    /** The word used in documents, such as {@code known-working}. */
    public String word() {
        return word;
    }
}
