package dev.nestor.policy;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Reservation;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Spells out what the posture does not let pass, axis by axis and level by level. */
final class Reservations {

    private final Question question;
    private final Posture posture;
    private final List<Judgement> judgements;

    Reservations(Question question, Posture posture, List<Judgement> judgements) {
        this.question = question;
        this.posture = posture;
        this.judgements = judgements;
    }

    /** Worst first, then by axis and level. */
    List<Reservation> list() {
        List<Reservation> reservations = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            judgements.stream()
                    .filter(judgement -> grade(judgement, axis) != Grade.PASSES)
                    .forEach(judgement -> reservations.add(reservation(grade(judgement, axis), judgement, axis)));
        }
        reservations.sort(Comparator.comparing(Reservation::grade));
        return reservations;
    }

    private Grade grade(Judgement judgement, Axis axis) {
        Outcomes outcomes = judgement.outcomes(axis);
        if (outcomes.isSilence()) {
            // Only about a guest, of whom nobody owes an answer.
            return Grade.PASSES;
        }
        // What is open weighs as if it were known where every outcome weighs the same.
        Set<Grade> grades = outcomes.statuses().stream()
                .map(status -> posture.grade(question.purpose(), axis, status))
                .collect(Collectors.toSet());
        return grades.size() == 1 ? grades.iterator().next() : posture.grade(question.purpose(), axis, Status.UNKNOWN);
    }

    private static Reservation reservation(Grade grade, Judgement judgement, Axis axis) {
        AxisResult result = judgement.result().axis(axis);
        List<Finding> reasons = judgement.findings().stream()
                .filter(finding -> finding.axis() == axis
                        && result.because().contains(finding.rule().id()))
                .toList();
        return new Reservation(
                grade,
                axis,
                judgement.nesting().level(),
                result.status(),
                sentences(judgement, axis, result, reasons),
                result.because());
    }

    private static List<String> sentences(Judgement judgement, Axis axis, AxisResult result, List<Finding> reasons) {
        return switch (result.status()) {
            case UNSTATED -> unstated(judgement, axis);
            case UNKNOWN -> unknown(result, reasons);
            default -> reasons.stream().map(Finding::message).distinct().toList();
        };
    }

    private static List<String> unstated(Judgement judgement, Axis axis) {
        Nesting nesting = judgement.nesting();
        String where = nesting.inner() + " inside " + nesting.outer();
        List<String> silent = judgement.result().silent();
        boolean namesTheSilent = axis == Axis.SUPPORT && !silent.isEmpty();
        return List.of(
                namesTheSilent
                        ? "no statement of `" + String.join("` or `", silent) + "` on " + where + " is known"
                        : "nobody states anything on the " + axis.word() + " of " + where);
    }

    private static List<String> unknown(AxisResult result, List<Finding> reasons) {
        List<String> sentences = new ArrayList<>();
        TreeSet<String> missing = new TreeSet<>();
        reasons.forEach(finding -> finding.missing()
                .forEach(operand -> missing.add(operand.levelToState(finding.nesting()) + "." + operand.name())));
        if (!missing.isEmpty()) {
            sentences.add("depends on what is not known: `" + String.join("`, `", missing) + "`");
        }
        reasons.stream().map(Finding::message).distinct().forEach(sentences::add);
        unread(result, reasons).ifPresent(sentences::add);
        return sentences;
    }

    private static Optional<String> unread(AxisResult result, List<Finding> reasons) {
        List<String> sources = result.because().stream()
                .filter(id -> reasons.stream()
                        .noneMatch(finding -> finding.rule().id().equals(id)))
                .toList();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of("what `" + String.join("`, `", sources) + "` would say is not known");
    }
}
