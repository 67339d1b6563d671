package dev.nestor.cli.text;

import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Reservation;
import dev.nestor.assessment.Verdict;
import dev.nestor.rule.Axis;
import java.util.List;

/** How much each axis weighs for the verdict, which the reservations tell, and the colours of that. */
record Grades(List<Reservation> reservations) {

    Grade of(Axis axis) {
        return reservations.stream()
                .filter(reservation -> reservation.axis() == axis)
                .map(Reservation::grade)
                .min(Grade::compareTo)
                .orElse(Grade.PASSES);
    }

    /** Whether some of it would weigh more without waivers. */
    boolean areWaived(Axis axis) {
        return reservations.stream()
                .anyMatch(reservation -> reservation.axis() == axis && reservation.grade() != reservation.unwaived());
    }

    static Style style(Grade grade) {
        return switch (grade) {
            case FAILS -> Style.BAD;
            case UNDECIDED, CONDITION -> Style.DOUBTFUL;
            case PASSES -> Style.GOOD;
        };
    }

    static Grade of(Verdict verdict) {
        return switch (verdict) {
            case NOT_READY -> Grade.FAILS;
            case UNKNOWN -> Grade.UNDECIDED;
            case READY_WITH_CONDITIONS -> Grade.CONDITION;
            case READY, NOT_NESTED -> Grade.PASSES;
        };
    }
}
