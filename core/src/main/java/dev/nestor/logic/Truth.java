package dev.nestor.logic;

/**
 * The three-valued logic of Kleene: what is not known is neither true nor false.
 *
 * <p>Every operation is monotone: learning more turns {@link #UNKNOWN} into an answer, and never an answer into
 * another one.
 */
public enum Truth {
    TRUE(1),
    FALSE(2),
    UNKNOWN(3);

    private final int outcomes;

    Truth(int outcomes) {
        this.outcomes = outcomes;
    }

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    public Truth not() {
        if (this == UNKNOWN) {
            return UNKNOWN;
        }
        return this == TRUE ? FALSE : TRUE;
    }

    /** What it may turn out to be, as bits: the first for true, and the second for false. */
    public int outcomes() {
        return outcomes;
    }

    /** The word used in documents, such as {@code unknown}. */
    public String word() {
        return switch (this) {
            case TRUE -> "true";
            case FALSE -> "false";
            case UNKNOWN -> "unknown";
        };
    }
}
