package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.model.Software;
import dev.nestor.rule.Effect;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Why a rule applies to a nesting, or does not.
 *
 * @param applies whether it speaks, before exceptions are weighed
 * @param parts the days, the scope, its condition and its requirement, where it has them
 */
public record Explanation(Rule rule, Nesting nesting, Truth applies, List<Trace> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    static Explanation of(Statement statement, Nesting nesting, Question question) {
        Rule rule = statement.rule();
        List<Trace> parts = new ArrayList<>();
        Truth stated = Truth.of(rule.evidence().attested().contains(question.day())
                && statement.pack().covers().contains(question.day()));
        parts.add(Trace.of(
                "stated on " + question.day() + " (attested " + rule.evidence().attested() + ")", stated));
        parts.add(scope(rule.scope(), nesting, question));
        parts.add(Trace.of(rule.when(), nesting));
        Truth applies = parts.stream().map(Trace::truth).reduce(Truth.TRUE, Truth::and);
        if (rule.effect() instanceof Effect.Requirement requirement) {
            parts.add(Trace.of(requirement.requires(), nesting));
        }
        return new Explanation(
                rule, nesting, applies, parts.stream().filter(Explanation::says).toList());
    }

    private static boolean says(Trace trace) {
        return !trace.text().equals("always");
    }

    private static Trace scope(Scope scope, Nesting nesting, Question question) {
        List<Trace> parts = new ArrayList<>();
        parts.add(side("inner", scope.inner(), nesting.inner().software()));
        parts.add(side("outer", scope.outer(), nesting.outer().software()));
        if (!scope.purposes().isEmpty()) {
            parts.add(Trace.of(
                    "purpose is one of "
                            + scope.purposes().stream()
                                    .map(purpose -> purpose.word())
                                    .sorted()
                                    .toList(),
                    Truth.of(scope.purposes().contains(question.purpose()))));
        }
        if (scope.lowestLevel() > 1 || scope.highestLevel() < Integer.MAX_VALUE) {
            parts.add(Trace.of(
                    "level is " + levels(scope),
                    Truth.of(nesting.level() >= scope.lowestLevel() && nesting.level() <= scope.highestLevel())));
        }
        Truth truth = parts.stream().map(Trace::truth).reduce(Truth.TRUE, Truth::and);
        return new Trace("speaks of this nesting", truth, Map.of(), parts);
    }

    private static Trace side(String word, List<ProductPattern> patterns, Software software) {
        Truth truth =
                patterns.stream().map(pattern -> pattern.matches(software)).reduce(Truth.FALSE, Truth::or);
        String text = String.join(
                " or ", patterns.stream().map(ProductPattern::toString).toList());
        return new Trace(word + " is " + text, truth, Map.of(word, software.toString()), List.of());
    }

    private static String levels(Scope scope) {
        return scope.highestLevel() == Integer.MAX_VALUE
                ? scope.lowestLevel() + " or more"
                : scope.lowestLevel() + " to " + scope.highestLevel();
    }
}
