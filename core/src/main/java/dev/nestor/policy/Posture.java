package dev.nestor.policy;

import dev.nestor.assessment.Grade;
import dev.nestor.model.Purpose;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;

/**
 * What a host application demands for each purpose. An implementation must be a pure function.
 *
 * <p>It turns axes into a verdict and changes no axis.
 */
@FunctionalInterface
public interface Posture {

    Grade grade(Purpose purpose, Axis axis, Status status);

    /** Whether a waiver may cover what is graded so; everything but what is impossible, unless the host decides otherwise. */
    default boolean mayWaive(Purpose purpose, Axis axis, Status status) {
        return status != Status.IMPOSSIBLE;
    }

    /** Strict in production; elsewhere only what cannot run fails, and the rest becomes conditions to know about. */
    static Posture standard() {
        return StandardPosture.INSTANCE;
    }
}
