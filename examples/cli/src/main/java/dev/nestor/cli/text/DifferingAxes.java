package dev.nestor.cli.text;

import dev.nestor.assessment.AxisResult;
import dev.nestor.review.Difference;
import dev.nestor.review.Shift;
import dev.nestor.rule.Axis;
import java.util.Optional;

/** The axes that change, and at which levels where there are several. */
record DifferingAxes(Difference difference) implements Section {

    private static final int AXIS_WIDTH = 13;
    private static final int LEVELS_OF_ONE_NESTING = 2;

    @Override
    public void write(Page page) {
        if (!difference.axes().isEmpty() || !difference.nestings().isEmpty()) {
            page.heading("What changes");
            for (Axis axis : Axis.values()) {
                write(page, axis);
            }
        }
    }

    private void write(Page page, Axis axis) {
        String arrow = page.signs().arrow();
        Optional<Shift<AxisResult>> whole =
                Optional.ofNullable(difference.axes().get(axis));
        whole.ifPresent(
                shift -> page.paragraph(2, Style.STRONG.of(Wrap.pad(axis.word(), AXIS_WIDTH)), words(shift, arrow)));
        if (!hasSeveralNestings()) {
            return;
        }
        String label = whole.isPresent() ? "" : Style.STRONG.of(axis.word());
        difference
                .nestings()
                .forEach((level, axes) -> Optional.ofNullable(axes.get(axis))
                        .ifPresent(shift -> page.paragraph(
                                2, Wrap.pad(label, AXIS_WIDTH), "at level " + level + " " + words(shift, arrow))));
    }

    private boolean hasSeveralNestings() {
        return Math.max(
                        difference.before().question().stack().height(),
                        difference.after().question().stack().height())
                > LEVELS_OF_ONE_NESTING;
    }

    private static String words(Shift<AxisResult> shift, String arrow) {
        String before = status(shift.before());
        String after = status(shift.after());
        if (!before.equals(after)) {
            return before + " " + arrow + " " + Style.STRONG.of(after);
        }
        boolean elsewhere = !shift.before()
                .flatMap(AxisResult::decidedAt)
                .equals(shift.after().flatMap(AxisResult::decidedAt));
        return after + (elsewhere ? ", decided at another level" : ", for other reasons");
    }

    private static String status(Optional<AxisResult> result) {
        return result.map(found -> found.status().word()).orElse("(nothing)");
    }
}
