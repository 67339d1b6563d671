package dev.nestor.cli.text;

import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.MissingFact;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.Place;
import dev.nestor.review.Difference;
import dev.nestor.review.Shift;
import java.util.List;
import java.util.function.Function;

/** The facts that are missing, the contradictions and the broken plugins that come and go. */
record DifferingRest(Difference difference) implements Section {

    @Override
    public void write(Page page) {
        write(page, "Not known, and would decide", difference.missing(), DifferingRest::place, DifferingRest::rules);
        write(page, "Contradictions", difference.conflicts(), DifferingRest::subject, DifferingRest::sides);
        write(
                page,
                "Plugins that could not be asked",
                difference.quarantined(),
                Quarantine::plugin,
                Quarantine::reason);
    }

    private static <T> void write(
            Page page,
            String heading,
            List<Shift<T>> shifts,
            Function<T, String> subject,
            Function<T, String> message) {
        if (!shifts.isEmpty()) {
            page.heading(heading);
            shifts.forEach(shift ->
                    ShiftLine.write(page, shift, subject.apply(shift.latest()), message.apply(shift.latest())));
        }
    }

    private static String place(MissingFact missing) {
        return new Place(missing.level(), missing.fact()).toString();
    }

    private static String rules(MissingFact missing) {
        return "for " + String.join(", ", missing.decides());
    }

    private static String subject(Conflict conflict) {
        return conflict.axis().word() + " at level " + conflict.level() + ", " + conflict.party() + " on "
                + conflict.topic();
    }

    private static String sides(Conflict conflict) {
        return String.join(
                "; ",
                conflict.sides().stream()
                        .map(side -> side.status().word() + " by " + side.rule())
                        .toList());
    }
}
