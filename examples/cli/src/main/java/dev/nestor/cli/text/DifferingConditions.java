package dev.nestor.cli.text;

import dev.nestor.assessment.Reservation;
import dev.nestor.review.Difference;
import dev.nestor.review.Shift;
import java.util.List;
import java.util.Optional;

/** What stands no longer between the stack and a plain yes, what newly does, and which reasons came and went. */
record DifferingConditions(Difference difference) implements Section {

    @Override
    public void write(Page page) {
        List<Shift<Reservation>> shifts = difference.reservations();
        if (!shifts.isEmpty()) {
            page.heading("Conditions");
            shifts.forEach(shift -> write(page, shift));
        }
    }

    private static void write(Page page, Shift<Reservation> shift) {
        Reservation latest = shift.latest();
        String subject = latest.axis().word() + " at level " + latest.level();
        ShiftLine.write(
                page,
                shift,
                subject,
                DifferingConditions::state,
                grade(shift, page.signs().arrow()));
        List<String> before = reasons(shift.before());
        List<String> after = reasons(shift.after());
        before.stream().filter(reason -> !after.contains(reason)).forEach(reason -> page.paragraph(4, "- ", reason));
        after.stream().filter(reason -> !before.contains(reason)).forEach(reason -> page.paragraph(4, "+ ", reason));
    }

    private static String grade(Shift<Reservation> shift, String arrow) {
        String before =
                shift.before().map(reservation -> reservation.grade().word()).orElse("");
        String latest = shift.latest().grade().word();
        return before.isEmpty() || before.equals(latest) ? latest : before + " " + arrow + " " + latest;
    }

    private static String state(Reservation reservation) {
        return reservation.status().word();
    }

    private static List<String> reasons(Optional<Reservation> reservation) {
        return reservation.map(Reservation::reasons).orElse(List.of());
    }
}
