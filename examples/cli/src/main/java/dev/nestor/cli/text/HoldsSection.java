package dev.nestor.cli.text;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Grade;
import dev.nestor.rule.Axis;
import java.util.Arrays;
import java.util.List;

/** The axes that nothing stands in the way of, and by which statements. */
record HoldsSection(Assessment assessment, Grades grades, Statements statements) implements Section {

    @Override
    public void write(Page page) {
        List<Axis> holding = Arrays.stream(Axis.values())
                .filter(axis -> assessment.axis(axis).decidedAt().isPresent())
                .filter(axis -> grades.of(axis) == Grade.PASSES)
                .toList();
        if (!holding.isEmpty()) {
            page.heading("What holds");
            holding.forEach(axis -> write(page, axis, assessment.axis(axis)));
        }
    }

    private void write(Page page, Axis axis, AxisResult result) {
        int level = result.decidedAt().orElseThrow();
        List<Finding> findings = statements.findings(axis, level, result.because());
        String sign = Grades.style(Grade.PASSES).of(page.signs().of(Grade.PASSES));
        page.paragraph(2, sign + " ", axis.word() + " is " + result.status().word() + " at level " + level);
        statements.write(page, 4, findings);
    }
}
