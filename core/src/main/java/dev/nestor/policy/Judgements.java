package dev.nestor.policy;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all nestings of a stack come to, lowest first. */
final class Judgements {

    private final Question question;
    private final Posture posture;
    private final Optional<Waiving> waiving;
    private final List<Hearing> hearings = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    Judgements(
            Question question,
            Posture posture,
            Optional<Waiving> waiving,
            RuleIndex index,
            List<Quarantine> quarantined) {
        this.question = question;
        this.posture = posture;
        this.waiving = waiving;
        for (Nesting nesting : question.stack().edges()) {
            Hearing hearing = new Hearing(index.about(nesting), nesting, question);
            hearings.add(hearing);
            Judgement judgement = new Judgement(hearing, quarantined);
            if (judgement.counts()) {
                judgements.add(judgement);
            }
        }
    }

    Question question() {
        return question;
    }

    Optional<Waiving> waiving() {
        return waiving;
    }

    /** Of every nesting, those around a guest that nobody speaks of among them. */
    List<Hearing> hearings() {
        return hearings;
    }

    List<Judgement> list() {
        return judgements;
    }

    Decision decision() {
        return new Decision(verdict(), axes());
    }

    /** The worst of all levels. */
    Map<Axis, AxisResult> axes() {
        Map<Axis, AxisResult> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, worst(axis));
        }
        return axes;
    }

    /** What posture and waivers make of an axis at one level. */
    Grade grade(Judgement judgement, Axis axis) {
        Grade plain = grade(axis, judgement.outcomes(axis));
        return waiving.isEmpty() || plain == Grade.PASSES
                ? plain
                : waiving.get().weight(this, judgement, axis).grade();
    }

    /** The same, with what became of the waivers. */
    Weight weight(Judgement judgement, Axis axis) {
        return waiving.isPresent()
                ? waiving.get().weight(this, judgement, axis)
                : Weight.unwaived(grade(axis, judgement.outcomes(axis)));
    }

    /** What the posture makes of what an axis can still come to. */
    Grade grade(Axis axis, Outcomes outcomes) {
        if (outcomes.isSilence()) {
            // Only about a guest, of whom nobody owes an answer.
            return Grade.PASSES;
        }
        // What is open weighs as if it were known where every outcome weighs the same.
        Optional<Grade> common = common(axis, outcomes);
        return common.isPresent() ? common.get() : grade(axis, Status.UNKNOWN);
    }

    Grade grade(Axis axis, Status status) {
        return posture.grade(question.purpose(), axis, status);
    }

    /** Whether the posture allows to waive what {@link #grade(Axis, Outcomes)} weighs. */
    boolean mayWaive(Axis axis, Outcomes outcomes) {
        if (common(axis, outcomes).isEmpty()) {
            return posture.mayWaive(question.purpose(), axis, Status.UNKNOWN);
        }
        for (Status status : axis.statuses()) {
            if (outcomes.canBe(status) && !posture.mayWaive(question.purpose(), axis, status)) {
                return false;
            }
        }
        return true;
    }

    /** What every outcome weighs; empty if they weigh differently. */
    private Optional<Grade> common(Axis axis, Outcomes outcomes) {
        Optional<Grade> common = Optional.empty();
        for (Status status : axis.statuses()) {
            if (outcomes.canBe(status)) {
                Grade grade = grade(axis, status);
                if (common.isPresent() && common.get() != grade) {
                    return Optional.empty();
                }
                common = Optional.of(grade);
            }
        }
        return common;
    }

    private Verdict verdict() {
        Grade worst = Grade.PASSES;
        for (Judgement judgement : judgements) {
            for (Axis axis : Axis.values()) {
                Grade grade = grade(judgement, axis);
                worst = grade.compareTo(worst) < 0 ? grade : worst;
            }
        }
        return Verdict.of(question.stack(), worst);
    }

    private AxisResult worst(Axis axis) {
        Outcomes outcomes = Outcomes.SILENCE;
        for (Judgement judgement : judgements) {
            outcomes = outcomes.worst(judgement.outcomes(axis));
        }
        Optional<Status> known = outcomes.status();
        Status status = known.isPresent() ? known.get() : Status.UNSTATED;
        for (Judgement judgement : judgements) {
            if (judgement.status(axis) == status) {
                return judgement.axis(axis);
            }
        }
        return new AxisResult(status, Optional.empty(), List.of());
    }
}
