package dev.nestor.cli.text;

/**
 * What a text is shown on.
 *
 * @param colour whether it understands the control sequences of a terminal
 * @param drawing whether it has letters for boxes and check marks
 * @param width how many letters fit on a line
 */
public record Screen(boolean colour, boolean drawing, int width) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    public Screen {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }
}
