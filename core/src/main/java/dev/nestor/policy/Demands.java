package dev.nestor.policy;

import dev.nestor.assessment.Grade;
import dev.nestor.model.Purpose;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.Optional;

/** What a posture demands for one purpose. */
record Demands(Posture posture, Purpose purpose) {

    Grade grade(Axis axis, Status status) {
        return posture.grade(purpose, axis, status);
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

    /** Whether the posture allows to waive what {@link #grade(Axis, Outcomes)} weighs. */
    boolean mayWaive(Axis axis, Outcomes outcomes) {
        if (common(axis, outcomes).isEmpty()) {
            return posture.mayWaive(purpose, axis, Status.UNKNOWN);
        }
        for (Status status : axis.statuses()) {
            if (outcomes.canBe(status) && !posture.mayWaive(purpose, axis, status)) {
                return false;
            }
        }
        return true;
    }

    /** The worst of all axes. */
    Grade grade(Ruling ruling) {
        Grade worst = Grade.PASSES;
        for (Axis axis : Axis.values()) {
            Grade grade = grade(axis, ruling.outcomes(axis));
            worst = grade.compareTo(worst) < 0 ? grade : worst;
        }
        return worst;
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
}
