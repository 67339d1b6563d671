package dev.nestor.assessment;

import java.util.Locale;

/** The answer in one word, by what the posture demands. */
public enum Verdict {
    READY,
    READY_WITH_CONDITIONS,
    NOT_READY,
    UNKNOWN,
    /** No hypervisor is inside another one, so there is nothing to judge. */
    NOT_NESTED;

    /** The word used in documents, such as {@code ready-with-conditions}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
