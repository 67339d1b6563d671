package dev.nestor.policy;

import dev.nestor.assessment.Grade;
import dev.nestor.model.Purpose;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;

/** The posture of a host that states none of its own. */
final class StandardPosture implements Posture {

    static final Posture INSTANCE = new StandardPosture();

    private StandardPosture() {}

    @Override
    public Grade grade(Purpose purpose, Axis axis, Status status) {
        return purpose == Purpose.PRODUCTION ? production(axis, status) : elsewhere(axis, status);
    }

    private static Grade production(Axis axis, Status status) {
        return switch (status) {
            case UNSUPPORTED, IMPOSSIBLE, LICENSE_REQUIRED, BLOCKED, PREVIEW -> Grade.FAILS;
            case UNKNOWN -> Grade.UNDECIDED;
            case UNPROVEN, CONDITIONAL -> Grade.CONDITION;
            case UNSTATED -> axis == Axis.SUPPORT ? Grade.FAILS : Grade.CONDITION;
            case CONFLICTING ->
                switch (axis) {
                    case SUPPORT -> Grade.FAILS;
                    case ENABLEMENT -> Grade.UNDECIDED;
                    case FEASIBILITY, LICENSING -> Grade.CONDITION;
                };
            case SUPPORTED, POSSIBLE, KNOWN_WORKING, COVERED, INCLUDED, READY -> Grade.PASSES;
        };
    }

    private static Grade elsewhere(Axis axis, Status status) {
        return switch (status) {
            case IMPOSSIBLE, BLOCKED -> Grade.FAILS;
            case UNKNOWN, UNSTATED -> axis == Axis.FEASIBILITY ? Grade.UNDECIDED : Grade.CONDITION;
            case UNSUPPORTED, LICENSE_REQUIRED, UNPROVEN, CONFLICTING, PREVIEW, CONDITIONAL -> Grade.CONDITION;
            case SUPPORTED, POSSIBLE, KNOWN_WORKING, COVERED, INCLUDED, READY -> Grade.PASSES;
        };
    }
}
