package dev.nestor.cli.text;

import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Scope;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule says, in a few words. */
final class RuleWords {

    private RuleWords() {}

    /** The axis it speaks on, or that it advises. */
    static String axis(Rule rule) {
        return rule.axis().map(axis -> axis.word()).orElse("advisory");
    }

    static String status(Rule rule) {
        Effect effect = rule.effect();
        if (effect instanceof Effect.Stance stance) {
            return stance.status().word();
        }
        if (effect instanceof Effect.Requirement requirement) {
            return requirement.holds().word() + ", else "
                    + requirement.otherwise().word();
        }
        return ((Effect.Advice) effect).kind().word();
    }

    static String requires(Rule rule) {
        return rule.effect() instanceof Effect.Requirement requirement ? words(requirement.requires()) : "";
    }

    static String words(Condition condition) {
        return condition.equals(Condition.always()) ? "" : condition.describe();
    }

    static String patterns(List<ProductPattern> patterns) {
        return patterns.stream().map(ProductPattern::toString).collect(Collectors.joining(" or "));
    }

    static String purposes(Scope scope) {
        return scope.purposes().stream().sorted().map(purpose -> purpose.word()).collect(Collectors.joining(", "));
    }

    static String levels(Scope scope) {
        if (scope.highestLevel() == Integer.MAX_VALUE) {
            return scope.lowestLevel() == 1 ? "" : scope.lowestLevel() + " and above";
        }
        return scope.lowestLevel() == scope.highestLevel()
                ? "only " + scope.lowestLevel()
                : scope.lowestLevel() + " to " + scope.highestLevel();
    }
}
