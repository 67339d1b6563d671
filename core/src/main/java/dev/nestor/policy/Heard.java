package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.fact.FactValue;
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

    static final String LICENSE_ASSIGNED = "license.assigned";

    static Heard of(Statement statement, Nesting nesting, Question question) {
        Truth applies = speaks(statement.rule(), nesting, question);
        Truth met = applies == Truth.FALSE ? Truth.TRUE : met(statement.rule(), nesting);
        return new Heard(statement, nesting, applies, met);
    }

    /** Whether {@code rule} speaks of {@code nesting}: whether its scope fits, and what must be true beside it is. */
    static Truth speaks(Rule rule, Nesting nesting, Question question) {
        Truth inScope = rule.scope().matches(nesting, question.purpose());
        return inScope == Truth.FALSE ? Truth.FALSE : inScope.and(rule.when().test(nesting));
    }

    private static Truth met(Rule rule, Nesting nesting) {
        return rule.effect() instanceof Effect.Requirement requirement
                ? requirement.requires().test(nesting)
                : Truth.TRUE;
    }

    Rule rule() {
        return statement.rule();
    }

    /** What it can come to, when it is known only as far as {@code stands} says whether it still counts. */
    Outcomes outcomes(Truth stands) {
        if (stands == Truth.FALSE) {
            return Outcomes.SILENCE;
        }
        return stands == Truth.TRUE ? spoken() : spoken().or(Outcomes.SILENCE);
    }

    /** What it says where it applies: one status, or two while its requirement is open, or nothing on any axis. */
    Outcomes spoken() {
        if (rule().effect() instanceof Effect.Stance stance) {
            return outcome(stance.status());
        }
        if (rule().effect() instanceof Effect.Requirement requirement) {
            Outcomes holds = outcome(requirement.holds());
            Outcomes otherwise = outcome(requirement.otherwise());
            return met == Truth.UNKNOWN ? holds.or(otherwise) : met == Truth.TRUE ? holds : otherwise;
        }
        return Outcomes.SILENCE;
    }

    private Outcomes outcome(Status status) {
        return Outcomes.of(status == Status.LICENSE_REQUIRED && hasLicense() ? Status.COVERED : status);
    }

    // The one fact that states a deed rather than a circumstance: before it, the license is required and not unknown.
    private boolean hasLicense() {
        Optional<FactValue> assigned = nesting.inner().machine().fact(LICENSE_ASSIGNED);
        return assigned.isPresent() && assigned.get() instanceof FactValue.Flag flag && flag.value();
    }
}
