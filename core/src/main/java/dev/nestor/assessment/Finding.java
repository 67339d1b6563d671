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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

        /** The word used in documents, such as {@code applies}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Finding {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
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
        if (!fails() || !(rule.effect() instanceof Effect.Requirement requirement)) {
            return rule.message();
        }
        String found = failing(requirement.requires())
                .distinct()
                .filter(facts::containsKey)
                .map(operand -> operand + " is " + facts.get(operand))
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? rule.message() : rule.message() + "; here " + found;
    }

    private Stream<Operand> failing(Condition condition) {
        List<Condition> guilty = condition.parts().stream()
                .filter(part -> part.test(nesting) == Truth.FALSE)
                .toList();
        return guilty.isEmpty()
                ? condition.operands().stream()
                : guilty.stream().flatMap(this::failing);
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
