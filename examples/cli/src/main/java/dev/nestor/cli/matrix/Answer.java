package dev.nestor.cli.matrix;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Reservation;
import dev.nestor.assessment.Verdict;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;

/**
 * What one cell of a matrix says.
 *
 * @param sign as short as a cell
 * @param word what the sign stands for
 */
public record Answer(String sign, String word, Grade grade) {

    static Answer verdict(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        return switch (verdict) {
            case READY -> new Answer("yes", verdict.word(), Grade.PASSES);
            case READY_WITH_CONDITIONS -> new Answer("(yes)", verdict.word(), Grade.CONDITION);
            case NOT_READY -> new Answer("no", verdict.word(), Grade.FAILS);
            case UNKNOWN -> new Answer("?", verdict.word(), Grade.UNDECIDED);
            case NOT_NESTED -> new Answer("-", verdict.word(), Grade.PASSES);
        };
    }

    static Answer status(Assessment assessment, Axis axis) {
        Status status = assessment.axis(axis).status();
        Grade grade = assessment.reservations().stream()
                .filter(reservation -> reservation.axis() == axis)
                .map(Reservation::grade)
                .min(Grade::compareTo)
                .orElse(Grade.PASSES);
        return new Answer(sign(status), status.word(), grade);
    }

    private static String sign(Status status) {
        return switch (status) {
            case UNSUPPORTED, IMPOSSIBLE -> "no";
            case LICENSE_REQUIRED -> "buy";
            case BLOCKED -> "block";
            case UNPROVEN -> "unpr";
            case CONFLICTING -> "confl";
            case UNKNOWN -> "?";
            case UNSTATED -> "-";
            case PREVIEW -> "prev";
            case CONDITIONAL -> "cond";
            case SUPPORTED -> "yes";
            case POSSIBLE -> "poss";
            case KNOWN_WORKING -> "works";
            case COVERED -> "paid";
            case INCLUDED -> "incl";
            case READY -> "ready";
        };
    }
}
