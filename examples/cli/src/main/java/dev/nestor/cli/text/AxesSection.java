package dev.nestor.cli.text;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Grade;
import dev.nestor.rule.Axis;
import java.util.List;
import java.util.Optional;

/** The four axes in a line each: the status, the level that decided it, and what the other levels come to. */
record AxesSection(Assessment assessment, Grades grades) implements Section {

    private static final int AXIS_WIDTH = 13;
    private static final int STATUS_WIDTH = 18;

    @Override
    public void write(Page page) {
        if (!assessment.nestings().isEmpty()) {
            page.gap();
            assessment.axes().forEach((axis, result) -> write(page, axis, result));
        }
    }

    private void write(Page page, Axis axis, AxisResult result) {
        Grade grade = grades.of(axis);
        String status = Grades.style(grade)
                .of(page.signs().of(grade) + " " + Wrap.pad(result.status().word(), STATUS_WIDTH));
        String lead = Style.STRONG.of(Wrap.pad(axis.word(), AXIS_WIDTH)) + status;
        String where = result.decidedAt().map(level -> "level " + level).orElse("");
        String waived = grades.areWaived(axis) ? ", waived" : "";
        page.paragraph(2, lead, Style.FAINT.of(where + others(axis, result.decidedAt()) + waived));
    }

    private String others(Axis axis, Optional<Integer> decidedAt) {
        List<String> others = assessment.nestings().stream()
                .filter(nesting ->
                        !decidedAt.equals(Optional.of(nesting.nesting().level())))
                .map(nesting -> "level " + nesting.nesting().level() + " "
                        + nesting.axis(axis).status().word())
                .toList();
        return others.isEmpty() ? "" : " (" + String.join(", ", others) + ")";
    }
}
