package dev.nestor.testkit;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Question;
import dev.nestor.logic.Truth;
import dev.nestor.policy.Explanation;
import dev.nestor.policy.Policy;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a rule does with the stack of a case. */
final class CaseOutcome {

    private final Case one;
    private final Rule rule;
    private final List<Explanation> explanations;
    private final Assessment assessment;

    CaseOutcome(Policy policy, Rule rule, Question question, Case one) {
        this.one = one;
        this.rule = rule;
        this.explanations = policy.explain(question, rule.id()).stream()
                .filter(explanation -> isMeant(explanation.nesting().level()))
                .toList();
        this.assessment = policy.assess(question);
        if (explanations.isEmpty()) {
            throw new IllegalArgumentException("stack `" + question.stack() + "` has no nesting at the level "
                    + one.level().map(String::valueOf).orElse("that is meant"));
        }
    }

    /** How it differs from what is written; empty if it does not. */
    Optional<String> problem() {
        return switch (one.expectation()) {
            case APPLIES -> applies() == Truth.TRUE ? statusProblem() : Optional.of(told());
            case SPARES -> applies() == Truth.FALSE ? Optional.empty() : Optional.of(told());
            case UNKNOWN -> isOpen() ? Optional.empty() : Optional.of(told());
        };
    }

    private boolean isMeant(int level) {
        return one.level().map(meant -> meant == level).orElse(true);
    }

    /** Whether it speaks of any of the nestings that are meant. */
    private Truth applies() {
        return explanations.stream().map(Explanation::applies).reduce(Truth.FALSE, Truth::or);
    }

    private boolean isOpen() {
        return applies() == Truth.UNKNOWN
                || (applies() == Truth.TRUE && statuses().contains(Status.UNKNOWN.word()));
    }

    private Optional<String> statusProblem() {
        if (rule.effect() instanceof Effect.Advice) {
            return adviceProblem();
        }
        Set<String> said = statuses();
        if (said.isEmpty()) {
            return Optional.of("the assessment does not list the rule");
        }
        if (one.status().isEmpty()) {
            return rule.effect() instanceof Effect.Requirement
                    ? Optional.of("it does not name the status that comes out: add `\"status\": \""
                            + String.join("\" or \"", said) + "\"`")
                    : Optional.empty();
        }
        return said.equals(Set.of(one.status().get().word()))
                ? Optional.empty()
                : Optional.of("what comes out is `" + String.join("` and `", said) + "` instead of `"
                        + one.status().get().word() + "`" + Reasons.of(explanations));
    }

    private Optional<String> adviceProblem() {
        if (one.status().isPresent()) {
            return Optional.of("the rule is an advisory, which has no status: leave `status` out");
        }
        boolean listed = assessment.advisories().stream()
                .anyMatch(advisory -> advisory.rule().equals(Optional.of(rule)) && isMeant(advisory.level()));
        return listed ? Optional.empty() : Optional.of("the assessment does not list the advisory");
    }

    /** What it says of the nestings that are meant. */
    private Set<String> statuses() {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals(rule) && isMeant(finding.level()))
                .map(Finding::status)
                .map(Status::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String told() {
        String outcome = switch (applies()) {
            case TRUE ->
                "the rule applies"
                        + (statuses().isEmpty() ? "" : " and says `" + String.join("` and `", statuses()) + "`");
            case FALSE -> "the rule does not apply";
            case UNKNOWN -> "it is not known whether the rule applies";
        };
        return outcome + Reasons.of(explanations);
    }
}
