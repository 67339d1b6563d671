package dev.nestor.cli.text;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Finding;
import dev.nestor.review.Difference;
import dev.nestor.review.Shift;
import dev.nestor.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is newly, or no longer, worth knowing. What may not be so on either side is only named. */
record DifferingAdvisories(Difference difference, Sources sources) implements Section {

    @Override
    public void write(Page page) {
        List<Shift<Advisory>> shifts = difference.advisories();
        if (shifts.isEmpty()) {
            return;
        }
        page.heading("Good to know");
        Predicate<Shift<Advisory>> stands = shift -> stands(shift.before()) || stands(shift.after());
        shifts.stream().filter(stands).forEach(shift -> write(page, shift));
        String perhaps = shifts.stream()
                .filter(stands.negate())
                .map(shift -> ShiftLine.sign(shift)
                        + shift.latest()
                                .rule()
                                .map(Rule::id)
                                .orElse(shift.latest().message()))
                .collect(Collectors.joining(", "));
        if (!perhaps.isEmpty()) {
            page.paragraph(2, "and what hangs on facts that are not known: " + perhaps);
        }
    }

    private void write(Page page, Shift<Advisory> shift) {
        Advisory latest = shift.latest();
        String state = latest.state() == Finding.State.APPLIES
                ? ""
                : ", " + latest.state().word();
        String subject = latest.kind().word().replace('-', ' ') + " at level " + latest.level() + state;
        ShiftLine.write(page, shift, subject, latest.message());
        latest.rule().ifPresent(rule -> page.paragraph(4, sources.name(rule)));
    }

    private static boolean stands(Optional<Advisory> advisory) {
        return advisory.filter(said -> said.state() == Finding.State.APPLIES).isPresent();
    }
}
