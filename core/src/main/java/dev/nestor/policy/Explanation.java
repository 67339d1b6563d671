package dev.nestor.policy;

import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Question;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.model.Purpose;
import dev.nestor.model.Software;
import dev.nestor.rule.Effect;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a rule applies to a nesting, or does not.
 *
 * @param applies whether it speaks, before exceptions are weighed
 * @param parts the days, the scope and the condition, where it has one; all must be true for it to apply
 * @param requirement what it requires, where it does
 * @param finding what became of it, after exceptions and authorities were weighed; empty if it does not apply, or is an
 *     advisory
 * @param overrides the rules that may apply here to which it is an exception
 */
public record Explanation(
        Rule rule,
        Nesting nesting,
        Truth applies,
        List<Trace> parts,
        Optional<Trace> requirement,
        Optional<Finding> finding,
        List<String> overrides) {

    public Explanation {
        parts = List.copyOf(parts);
        overrides = List.copyOf(overrides);
    }

    /** @param findings those of all rules about the stack */
    static Explanation of(Statement statement, Nesting nesting, Question question, List<Finding> findings) {
        Rule rule = statement.rule();
        List<Trace> parts = Stream.of(
                        days(statement, question),
                        scope(rule.scope(), nesting, question),
                        Trace.of(rule.when(), nesting))
                .filter(Explanation::says)
                .toList();
        Truth applies = parts.stream().map(Trace::truth).reduce(Truth.TRUE, Truth::and);
        Optional<Trace> requirement = rule.effect() instanceof Effect.Requirement required
                ? Optional.of(Trace.of(required.requires(), nesting))
                : Optional.empty();
        List<Finding> here = findings.stream()
                .filter(finding -> finding.level() == nesting.level())
                .toList();
        return new Explanation(
                rule,
                nesting,
                applies,
                parts,
                requirement,
                here.stream().filter(finding -> finding.rule().equals(rule)).findFirst(),
                here.stream()
                        .map(finding -> finding.rule().id())
                        .filter(rule.overrides()::contains)
                        .toList());
    }

    private static Trace days(Statement statement, Question question) {
        boolean attested = statement.rule().evidence().attested().contains(question.day());
        String text = "stated on " + question.day() + " (attested "
                + statement.rule().evidence().attested() + ")";
        if (!statement.isRead(question.day())) {
            return Trace.of(text + "; no text of that day is recorded", attested ? Truth.UNKNOWN : Truth.FALSE);
        }
        return Trace.of(text, Truth.of(attested && statement.pack().covers().contains(question.day())));
    }

    private static boolean says(Trace trace) {
        return !trace.text().equals("always");
    }

    private static Trace scope(Scope scope, Nesting nesting, Question question) {
        List<Trace> parts = new ArrayList<>();
        parts.add(side("inner", scope.inner(), nesting.inner().software()));
        parts.add(side("outer", scope.outer(), nesting.outer().software()));
        if (!scope.purposes().isEmpty()) {
            parts.add(new Trace(
                    "purpose is "
                            + scope.purposes().stream()
                                    .sorted()
                                    .map(Purpose::word)
                                    .collect(Collectors.joining(" or ")),
                    Truth.of(scope.purposes().contains(question.purpose())),
                    Map.of("purpose", question.purpose().word()),
                    question.statedPurpose().isPresent() ? Map.of() : Map.of("purpose", "assumed"),
                    List.of()));
        }
        if (scope.lowestLevel() > 1 || scope.highestLevel() < Integer.MAX_VALUE) {
            parts.add(Trace.of(
                    "level is " + levels(scope),
                    Truth.of(nesting.level() >= scope.lowestLevel() && nesting.level() <= scope.highestLevel())));
        }
        Truth truth = parts.stream().map(Trace::truth).reduce(Truth.TRUE, Truth::and);
        return new Trace("speaks of this nesting", truth, Map.of(), Map.of(), parts);
    }

    private static Trace side(String word, List<ProductPattern> patterns, Software software) {
        Truth truth =
                patterns.stream().map(pattern -> pattern.matches(software)).reduce(Truth.FALSE, Truth::or);
        String text = String.join(
                " or ", patterns.stream().map(ProductPattern::toString).toList());
        return new Trace(word + " is " + text, truth, Map.of(word, software.toString()), Map.of(), List.of());
    }

    private static String levels(Scope scope) {
        return scope.highestLevel() == Integer.MAX_VALUE
                ? scope.lowestLevel() + " or more"
                : scope.lowestLevel() + " to " + scope.highestLevel();
    }
}
