package dev.nestor.cli.text;

import dev.nestor.assessment.Grade;
import dev.nestor.logic.Truth;

/**
 * The small pictures of a text.
 *
 * @param corners of a box: top left, top right, bottom left, bottom right, and the two where a line meets a side
 */
record Signs(
        String yes,
        String no,
        String open,
        String passing,
        String failing,
        String bullet,
        String arrow,
        String horizontal,
        String vertical,
        String corners) {

    private static final Signs DRAWN = new Signs("✓", "✗", "?", "✓", "✗", "•", "→", "─", "│", "┌┐└┘├┤");
    private static final Signs TYPED = new Signs("[x]", "[ ]", "[?]", "+", "x", "-", "->", "-", "|", "++++++");

    static Signs of(Screen screen) {
        return screen.drawing() ? DRAWN : TYPED;
    }

    String of(Truth truth) {
        return switch (truth) {
            case TRUE -> Style.GOOD.of(yes);
            case FALSE -> Style.BAD.of(no);
            case UNKNOWN -> Style.DOUBTFUL.of(open);
        };
    }

    String of(Grade grade) {
        return switch (grade) {
            case FAILS -> failing;
            case UNDECIDED -> "?";
            case CONDITION -> "!";
            case PASSES -> passing;
        };
    }
}
