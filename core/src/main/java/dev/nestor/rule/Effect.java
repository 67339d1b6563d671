package dev.nestor.rule;

/** What a rule says about the nestings it applies to. */
public sealed interface Effect {

    /** One status. */
    record Stance(Axis axis, Status status) implements Effect {

        public Stance {
            check(axis, status);
        }
    }

    /** One status if a condition is true, another one if it is not. */
    record Requirement(Axis axis, Condition requires, Status holds, Status otherwise) implements Effect {

        public Requirement {
            check(axis, holds);
            check(axis, otherwise);
            if (holds == otherwise) {
                throw new IllegalArgumentException("requirement says `" + holds.word() + "` either way");
            }
        }
    }

    /** No status, but something to know. */
    record Advice(AdviceKind kind) implements Effect {}

    private static void check(Axis axis, Status status) {
        if (!status.isStatement() || !axis.statuses().contains(status)) {
            throw new IllegalArgumentException(
                    "no rule can say `" + status.word() + "` on the axis `" + axis.word() + "`");
        }
    }
}
