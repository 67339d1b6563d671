package dev.nestor.assessment;

import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Status;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A rule that speaks about a nesting, on an axis.
 *
 * @param status what it says; unknown while a missing fact keeps it open
 * @param decides whether it counts: its publisher is a party concerned and has not withdrawn it
 * @param facts what it looked at and found
 * @param missing what it looked for and did not find
 * @param weighedDownBy the rules that override or outrank it
 */
public record Finding(
        Rule rule,
        Nesting nesting,
        State state,
        Status status,
        boolean decides,
        Map<Operand, FactValue> facts,
        Set<Operand> missing,
        List<String> weighedDownBy) {

    /** What became of it. */
    public enum State {
        APPLIES,
        /** A missing fact decides whether it applies, or what it says. */
        UNKNOWN,
        /** An exception that says so applies instead. */
        OVERRIDDEN,
        /** A higher authority of the same party says something else. */
        OUTRANKED,
        /** Somebody answers for it, so the verdict does not weigh it; its axis does. */
        WAIVED;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The word used in documents, such as {@code applies}. */
        public String word() {
            return word;
        }
    }

    public Finding {
        // One has no order to lose, and most rules look at no more.
        facts = facts.size() < 2 ? Map.copyOf(facts) : Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        missing = missing.size() < 2 ? Set.copyOf(missing) : Collections.unmodifiableSet(new LinkedHashSet<>(missing));
        weighedDownBy = List.copyOf(weighedDownBy);
    }

    public int level() {
        return nesting.level();
    }

    public Axis axis() {
        return rule.axis().orElseThrow();
    }

    /** Whether it is a requirement that is known not to be met. */
    public boolean fails() {
        return rule.effect() instanceof Effect.Requirement requirement && status == requirement.otherwise();
    }

    /** What to change; nothing where a requirement is met, or the finding does not count. */
    public List<Remedy> remedies() {
        boolean met = rule.effect() instanceof Effect.Requirement requirement && status == requirement.holds();
        boolean open = decides && (state == State.APPLIES || state == State.UNKNOWN || state == State.WAIVED);
        return open && !met ? rule.remedies() : List.of();
    }

    /** What the document says, and what was found here where that is why it is not met. */
    public String message() {
        if (facts.isEmpty() || !fails() || !(rule.effect() instanceof Effect.Requirement requirement)) {
            return rule.message();
        }
        Set<Operand> failing = new LinkedHashSet<>();
        addFailing(requirement.requires(), failing);
        StringBuilder message = new StringBuilder(rule.message());
        String before = "; here ";
        for (Operand operand : failing) {
            FactValue found = facts.get(operand);
            if (found != null) {
                message.append(before).append(operand).append(" is ").append(found);
                before = ", ";
            }
        }
        return message.toString();
    }

    private void addFailing(Condition condition, Set<Operand> failing) {
        boolean guilty = false;
        for (Condition part : condition.parts()) {
            if (part.test(nesting) == Truth.FALSE) {
                addFailing(part, failing);
                guilty = true;
            }
        }
        if (!guilty) {
            failing.addAll(condition.operands());
        }
    }

    /** The same of another nesting, where {@code found} was found and everything else is alike. */
    public Finding about(Nesting other, Map<Operand, FactValue> found) {
        return new Finding(rule, other, state, status, decides, found, missing, weighedDownBy);
    }

    /** This finding, contradicted by rules of a higher authority. */
    public Finding outranked(List<String> rules) {
        return new Finding(rule, nesting, State.OUTRANKED, status, decides, facts, missing, rules);
    }

    /** This finding, of a rule that is waived here. */
    public Finding waived() {
        return new Finding(rule, nesting, State.WAIVED, status, decides, facts, missing, weighedDownBy);
    }
}
