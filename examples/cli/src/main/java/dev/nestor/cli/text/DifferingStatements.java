package dev.nestor.cli.text;

import dev.nestor.assessment.Finding;
import dev.nestor.review.Difference;
import dev.nestor.review.Shift;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The statements that come, go, or come to something else. Those that count on neither side are only named. */
record DifferingStatements(Difference difference, Sources sources) implements Section {

    @Override
    public void write(Page page) {
        List<Shift<Finding>> shifts = difference.findings();
        if (shifts.isEmpty()) {
            return;
        }
        page.heading("Statements");
        Predicate<Shift<Finding>> counts =
                shift -> shift.before().filter(DifferingStatements::counts).isPresent()
                        || shift.after().filter(DifferingStatements::counts).isPresent();
        shifts.stream().filter(counts).forEach(shift -> write(page, shift));
        String aside = shifts.stream()
                .filter(counts.negate())
                .map(shift -> ShiftLine.sign(shift) + shift.latest().rule())
                .collect(Collectors.joining(", "));
        if (!aside.isEmpty()) {
            page.paragraph(2, "and what does not decide: " + aside);
        }
    }

    private void write(Page page, Shift<Finding> shift) {
        Finding latest = shift.latest();
        String subject = latest.axis().word() + " at level " + latest.level();
        ShiftLine.write(page, shift, subject, DifferingStatements::state, latest.message());
        page.paragraph(4, sources.cite(latest.rule()));
    }

    private static boolean counts(Finding finding) {
        return finding.decides() && finding.weighedDownBy().isEmpty();
    }

    private static String state(Finding finding) {
        String state = finding.weighedDownBy().isEmpty()
                ? ""
                : ", " + finding.state().word() + " by " + String.join(", ", finding.weighedDownBy());
        return finding.status().word() + state + (finding.decides() ? "" : ", which does not decide");
    }
}
