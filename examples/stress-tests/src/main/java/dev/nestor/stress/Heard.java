package dev.nestor.stress;

import org.jspecify.annotations.Nullable;

/** What a thread was told, in a word for the table of outcomes. */
final class Heard {

    static final String RIGHT = "right";

    private Heard() {}

    /** {@link #RIGHT}, or else the answer itself. */
    static String compared(Object alone, @Nullable Object answer) {
        return alone.equals(answer) ? RIGHT : "wrong: " + answer;
    }

    /** Whether two threads got hold of one object. */
    static String object(@Nullable Object one, @Nullable Object other) {
        return one != null && one == other ? "the same" : "another";
    }
}
