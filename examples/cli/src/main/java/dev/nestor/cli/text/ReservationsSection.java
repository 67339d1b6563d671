package dev.nestor.cli.text;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Reservation;
import dev.nestor.rule.Remedy;
import dev.nestor.waiver.WaiverUse;
import java.util.List;

/** What stands between the stack and a plain yes, says who, and what to do about it. */
record ReservationsSection(Assessment assessment, Statements statements) implements Section {

    @Override
    public void write(Page page) {
        write(page, Grade.FAILS, "What fails");
        write(page, Grade.UNDECIDED, "What is undecided");
        write(page, Grade.CONDITION, "Conditions");
    }

    private void write(Page page, Grade grade, String heading) {
        List<Reservation> ofGrade = assessment.reservations().stream()
                .filter(reservation -> reservation.grade() == grade)
                .toList();
        if (!ofGrade.isEmpty()) {
            page.heading(heading);
            ofGrade.forEach(reservation -> write(page, reservation));
        }
    }

    private void write(Page page, Reservation reservation) {
        List<Finding> findings = statements.findings(reservation.axis(), reservation.level(), reservation.rules());
        String sign = Grades.style(reservation.grade()).of(page.signs().of(reservation.grade()));
        String title =
                reservation.axis().word() + " is " + reservation.status().word() + " at level " + reservation.level();
        page.paragraph(2, sign + " ", Style.STRONG.of(title) + waived(reservation));
        statements.write(page, 4, findings);
        rest(page, reservation, findings);
        waivers(page, reservation);
        findings.stream()
                .flatMap(finding -> finding.remedies().stream())
                .distinct()
                .forEach(remedy -> write(page, remedy));
    }

    /** What is wrong beside what the findings say: silence, missing facts, texts that nobody has read. */
    private static void rest(Page page, Reservation reservation, List<Finding> findings) {
        List<String> said = findings.stream().map(Finding::message).toList();
        reservation.reasons().stream()
                .filter(reason -> !said.contains(reason))
                .forEach(reason -> page.paragraph(4, page.signs().bullet() + " ", reason));
    }

    private static String waived(Reservation reservation) {
        if (reservation.waivedBy().isEmpty()) {
            return "";
        }
        if (reservation.grade() != Grade.CONDITION) {
            return " (waived in part)";
        }
        return switch (reservation.unwaived()) {
            case FAILS -> " (waived, fails otherwise)";
            case UNDECIDED -> " (waived, undecided otherwise)";
            case CONDITION, PASSES -> " (waived)";
        };
    }

    private void waivers(Page page, Reservation reservation) {
        assessment.waivers().stream()
                .filter(use -> use.state() == WaiverUse.State.APPLIED)
                .map(WaiverUse::waiver)
                .filter(waiver -> reservation.waivedBy().contains(waiver.id()))
                .forEach(waiver -> page.paragraph(
                        4,
                        page.signs().bullet() + " ",
                        "waived by " + waiver.id()
                                + waiver.rule().map(rule -> " (" + rule + ")").orElse("") + ", "
                                + WaiversSection.terms(waiver)));
    }

    private static void write(Page page, Remedy remedy) {
        page.paragraph(4, page.signs().arrow() + " ", remedy.summary());
        remedy.command().ifPresent(command -> page.verbatim(8, command));
    }
}
