package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Status;
import java.util.Optional;

/**
 * A rule that was stated on the day, and whether it speaks of a nesting.
 *
 * @param applies whether it speaks; what overrides it is not yet weighed
 * @param met whether its requirement is met, for a requirement
 */
record Heard(Statement statement, Nesting nesting, Truth applies, Truth met) {

    static Heard of(Statement statement, Nesting nesting, Question question) {
        Rule rule = statement.rule();
        Truth applies = rule.scope()
                .matches(nesting, question.purpose())
                .and(rule.when().test(nesting));
        Truth met = rule.effect() instanceof Effect.Requirement requirement
                ? requirement.requires().test(nesting)
                : Truth.TRUE;
        return new Heard(statement, nesting, applies, met);
    }

    Rule rule() {
        return statement.rule();
    }

    /** What it says if it applies, empty for an advisory. */
    Optional<Status> status() {
        if (rule().effect() instanceof Effect.Stance stance) {
            return Optional.of(stance.status());
        }
        if (rule().effect() instanceof Effect.Requirement requirement) {
            return Optional.of(
                    switch (met) {
                        case TRUE -> requirement.holds();
                        case FALSE -> requirement.otherwise();
                        case UNKNOWN -> Status.UNKNOWN;
                    });
        }
        return Optional.empty();
    }

    /** What it can come to, when it is known only as far as {@code stands} says whether it still counts. */
    Outcomes outcomes(Truth stands) {
        if (stands == Truth.FALSE) {
            return Outcomes.SILENCE;
        }
        Outcomes spoken = spoken();
        return stands == Truth.TRUE ? spoken : spoken.or(Outcomes.SILENCE);
    }

    private Outcomes spoken() {
        if (met == Truth.UNKNOWN && rule().effect() instanceof Effect.Requirement requirement) {
            return Outcomes.of(requirement.holds()).or(Outcomes.of(requirement.otherwise()));
        }
        return status().map(Outcomes::of).orElse(Outcomes.SILENCE);
    }
}
