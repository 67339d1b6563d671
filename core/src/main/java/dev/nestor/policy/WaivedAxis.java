package dev.nestor.policy;

import dev.nestor.assessment.Grade;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import dev.nestor.waiver.Waiver;
import dev.nestor.waiver.WaiverUse;
import dev.nestor.waiver.WaiverUse.State;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What waivers can do about an axis at one level. */
record WaivedAxis(Judgements judgements, Judgement judgement, Axis axis) {

    /** What it weighs without waivers. */
    Grade plain() {
        return judgements.demands().grade(axis, judgement.outcomes(axis));
    }

    /** What a waiver is for; silence for a rule that has no say, and empty if it is about something else. */
    Optional<Outcomes> subject(Waiver waiver) {
        if (waiver.axis().isPresent()) {
            return waiver.axis().get() == axis ? Optional.of(judgement.outcomes(axis)) : Optional.empty();
        }
        Optional<Weighed> rule = judgement.weighed(axis, waiver.rule().orElseThrow());
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(rule.get().hasASay() ? rule.get().heard().spoken() : Outcomes.SILENCE);
    }

    /** What becomes of a waiver that is in force. */
    State state(Outcomes subject) {
        if (plain() == Grade.PASSES || judgements.demands().grade(axis, subject) == Grade.PASSES) {
            return State.UNNEEDED;
        }
        return judgements.demands().mayWaive(axis, subject) ? State.APPLIED : State.NO_EFFECT;
    }

    /** What it weighs with waivers; never more than without, and never nothing where something is waived. */
    Grade grade(Collection<WaiverUse> uses) {
        Set<String> rules = new HashSet<>();
        for (WaiverUse use : uses) {
            if (use.state() == State.APPLIED) {
                if (use.waiver().rule().isEmpty()) {
                    return Grade.CONDITION;
                }
                rules.add(use.waiver().rule().get());
            }
        }
        return rules.isEmpty() ? plain() : lighter(plain(), rest(judgement.outcomes(axis, rules)));
    }

    // What is open weighs as unknown, as it does elsewhere, but no more than the worst it can be: otherwise waiving one
    // rule of two could make an answer worse.
    private Grade rest(Outcomes outcomes) {
        Grade worst = Grade.CONDITION;
        Grade best = Grade.FAILS;
        for (Status status : axis.statuses()) {
            if (outcomes.canBe(status)) {
                Grade grade = heavier(judgements.demands().grade(axis, status), Grade.CONDITION);
                worst = heavier(worst, grade);
                best = lighter(best, grade);
            }
        }
        return worst == best
                ? worst
                : lighter(worst, heavier(judgements.demands().grade(axis, Status.UNKNOWN), Grade.CONDITION));
    }

    private static Grade heavier(Grade one, Grade other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Grade lighter(Grade one, Grade other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
