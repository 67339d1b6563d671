package dev.nestor.review;

import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Operand;

/** Conditions, and what follows from them. */
final class ConditionContent {

    private ConditionContent() {}

    static void add(Digest digest, Effect effect) {
        if (effect instanceof Effect.Stance stance) {
            digest.text("stance").choice(stance.axis()).choice(stance.status());
        } else if (effect instanceof Effect.Requirement requirement) {
            digest.text("requirement").choice(requirement.axis());
            add(digest, requirement.requires());
            digest.choice(requirement.holds()).choice(requirement.otherwise());
        } else if (effect instanceof Effect.Advice advice) {
            digest.text("advice").choice(advice.kind());
        }
    }

    static void add(Digest digest, Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            digest.text("comparison").text(comparison.operand().toString()).choice(comparison.operator());
            ValueContent.add(digest, comparison.value());
        } else if (condition instanceof Condition.Match match) {
            digest.text("match").text(match.operand().toString()).choice(match.operator());
            digest.text(match.other().toString());
        } else if (condition instanceof Condition.Coded coded) {
            addCode(digest.text("code"), coded);
        } else {
            digest.text(connective(condition)).list(condition.parts(), ConditionContent::add);
        }
    }

    private static String connective(Condition condition) {
        if (condition instanceof Condition.All) {
            return "all";
        }
        return condition instanceof Condition.Any ? "any" : "not";
    }

    // What code does cannot be seen, but what it is called and what it looks at can.
    private static void addCode(Digest digest, Condition.Coded coded) {
        digest.text(coded.getClass().getName()).text(coded.describe());
        digest.list(coded.operands().stream().map(Operand::toString).sorted().toList(), Digest::text);
    }
}
