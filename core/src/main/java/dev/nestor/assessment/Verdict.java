package dev.nestor.assessment;

import dev.nestor.model.Stack;
import java.util.Locale;

/** The answer in one word, by what the posture demands. */
public enum Verdict {
    READY,
    READY_WITH_CONDITIONS,
    NOT_READY,
    UNKNOWN,
    /** No hypervisor is inside another one, so there is nothing to judge. */
    NOT_NESTED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The verdict on {@code stack} if the worst that a posture makes of it is {@code worst}. */
    public static Verdict of(Stack stack, Grade worst) {
        if (stack.nestings().isEmpty()) {
            return NOT_NESTED;
        }
        return switch (worst) {
            case FAILS -> NOT_READY;
            case UNDECIDED -> UNKNOWN;
            case CONDITION -> READY_WITH_CONDITIONS;
            case PASSES -> READY;
        };
    }

    /** The word used in documents, such as {@code ready-with-conditions}. */
    public String word() {
        return word;
    }
}
