package dev.nestor.policy;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all nestings of a stack come to, lowest first. */
final class Judgements {

    private final Question question;
    private final Demands demands;
    private final Optional<Waiving> waiving;
    private final List<Hearing> hearings = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    Judgements(
            Question question,
            Posture posture,
            Optional<Waiving> waiving,
            Dockets dockets,
            List<Quarantine> quarantined) {
        this.question = question;
        this.demands = new Demands(posture, question.purpose());
        this.waiving = waiving;
        for (Nesting nesting : question.stack().edges()) {
            Hearing hearing = new Hearing(dockets.of(nesting, question).statements(), nesting, question);
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
        List<Ruling> rulings = new ArrayList<>();
        for (Judgement judgement : judgements) {
            rulings.add(Ruling.of(judgement));
        }
        return Ruling.worst(rulings);
    }

    /** What posture and waivers make of an axis at one level. */
    Grade grade(Judgement judgement, Axis axis) {
        Grade plain = demands.grade(axis, judgement.outcomes(axis));
        return waiving.isEmpty() || plain == Grade.PASSES
                ? plain
                : waiving.get().weight(this, judgement, axis).grade();
    }

    /** The same, with what became of the waivers. */
    Weight weight(Judgement judgement, Axis axis) {
        return waiving.isPresent()
                ? waiving.get().weight(this, judgement, axis)
                : Weight.unwaived(demands.grade(axis, judgement.outcomes(axis)));
    }

    /** What the posture alone makes of it. */
    Demands demands() {
        return demands;
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
}
