package dev.nestor.rule;

import static dev.nestor.rule.Status.BLOCKED;
import static dev.nestor.rule.Status.CONDITIONAL;
import static dev.nestor.rule.Status.CONFLICTING;
import static dev.nestor.rule.Status.COVERED;
import static dev.nestor.rule.Status.IMPOSSIBLE;
import static dev.nestor.rule.Status.INCLUDED;
import static dev.nestor.rule.Status.KNOWN_WORKING;
import static dev.nestor.rule.Status.LICENSE_REQUIRED;
import static dev.nestor.rule.Status.POSSIBLE;
import static dev.nestor.rule.Status.PREVIEW;
import static dev.nestor.rule.Status.READY;
import static dev.nestor.rule.Status.SUPPORTED;
import static dev.nestor.rule.Status.UNKNOWN;
import static dev.nestor.rule.Status.UNPROVEN;
import static dev.nestor.rule.Status.UNSTATED;
import static dev.nestor.rule.Status.UNSUPPORTED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The four questions, which are never mixed. */
public enum Axis {
    /** Does every vendor concerned stand behind it, for this purpose? */
    SUPPORT(UNSUPPORTED, CONFLICTING, UNKNOWN, UNSTATED, PREVIEW, CONDITIONAL, SUPPORTED),
    /** Will it run? */
    FEASIBILITY(IMPOSSIBLE, UNPROVEN, CONFLICTING, UNKNOWN, UNSTATED, POSSIBLE, KNOWN_WORKING),
    /** What must be bought? */
    LICENSING(LICENSE_REQUIRED, CONFLICTING, UNKNOWN, UNSTATED, COVERED, INCLUDED),
    /** Is it switched on and configured? */
    ENABLEMENT(BLOCKED, CONFLICTING, UNKNOWN, UNSTATED, READY);

    private final String word = name().toLowerCase(Locale.ROOT);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<Status> statuses;

    Axis(Status... statuses) {
        this.statuses = List.of(statuses);
    }

    /** @throws IllegalArgumentException if there is no such axis */
    public static Axis parse(String word) {
        return Arrays.stream(values())
                .filter(axis -> axis.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown axis `" + word + "`"));
    }

    /** The answers it has, worst first. */
    public List<Status> statuses() {
        return statuses;
    }

    /** The word used in documents, such as {@code support}. */
    public String word() {
        return word;
    }
}
