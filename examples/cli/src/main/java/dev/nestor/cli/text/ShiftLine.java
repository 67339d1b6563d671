package dev.nestor.cli.text;

import dev.nestor.review.Shift;
import java.util.Optional;
import java.util.function.Function;

/** A line on something that appears (+), vanishes (-) or comes to something else (~). */
final class ShiftLine {

    private ShiftLine() {}

    /** {@code + memory at level 1: ...} */
    static void write(Page page, Shift<?> shift, String subject, String message) {
        page.paragraph(2, sign(shift) + " ", Style.STRONG.of(subject) + ": " + message);
    }

    /** {@code ~ support at level 1 is unsupported (was unknown): ...} */
    static <T> void write(
            Page page, Shift<T> shift, String subject, Function<? super T, String> state, String message) {
        write(page, shift, subject + verb(shift) + state.apply(shift.latest()) + was(shift.map(state)), message);
    }

    static String sign(Shift<?> shift) {
        if (shift.appears()) {
            return "+";
        }
        return shift.vanishes() ? "-" : "~";
    }

    private static String verb(Shift<?> shift) {
        return shift.vanishes() ? " was " : " is ";
    }

    private static String was(Shift<String> state) {
        Optional<String> before = state.before();
        boolean told = state.vanishes() || before.equals(state.after());
        return told ? "" : before.map(words -> " (was " + words + ")").orElse("");
    }
}
