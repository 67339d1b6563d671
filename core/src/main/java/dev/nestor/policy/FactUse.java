package dev.nestor.policy;

import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.model.Software;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Operand;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a rule looks at in a nesting: the facts it finds, and those it misses. */
final class FactUse {

    private static final Operand INNER_VERSION = new Operand(Operand.Side.INNER, Operand.VERSION);
    private static final Operand OUTER_VERSION = new Operand(Operand.Side.OUTER, Operand.VERSION);

    private FactUse() {}

    static Map<Operand, FactValue> found(Rule rule, Nesting nesting) {
        return found(operands(rule), nesting);
    }

    /** What is known of {@code operands}, in their order. */
    static Map<Operand, FactValue> found(List<Operand> operands, Nesting nesting) {
        if (operands.isEmpty()) {
            return Map.of();
        }
        if (operands.size() == 1) {
            Optional<FactValue> value = operands.get(0).value(nesting);
            return value.isPresent() ? Map.of(operands.get(0), value.get()) : Map.of();
        }
        Map<Operand, FactValue> found = new LinkedHashMap<>();
        for (Operand operand : operands) {
            operand.value(nesting).ifPresent(value -> found.put(operand, value));
        }
        return found;
    }

    /** What a rule looks at, in reading order and each once. */
    static List<Operand> operands(Rule rule) {
        return conditions(rule)
                .flatMap(condition -> condition.operands().stream())
                .distinct()
                .toList();
    }

    /** The facts that keep the rule open, in reading order. */
    static Set<Operand> missing(Rule rule, Nesting nesting) {
        Set<Operand> missing = new LinkedHashSet<>();
        if (isOpen(rule.scope().inner(), nesting.inner().software())) {
            missing.add(INNER_VERSION);
        }
        if (isOpen(rule.scope().outer(), nesting.outer().software())) {
            missing.add(OUTER_VERSION);
        }
        conditions(rule).forEach(condition -> addMissing(condition, nesting, missing));
        return missing;
    }

    static Stream<Condition> conditions(Rule rule) {
        return rule.effect() instanceof Effect.Requirement requirement
                ? Stream.of(rule.when(), requirement.requires())
                : Stream.of(rule.when());
    }

    private static boolean isOpen(List<ProductPattern> patterns, Software software) {
        return patterns.stream().map(pattern -> pattern.matches(software)).reduce(Truth.FALSE, Truth::or)
                == Truth.UNKNOWN;
    }

    private static void addMissing(Condition condition, Nesting nesting, Set<Operand> missing) {
        if (condition.test(nesting) != Truth.UNKNOWN) {
            return;
        }
        if (!condition.parts().isEmpty()) {
            condition.parts().forEach(part -> addMissing(part, nesting, missing));
            return;
        }
        List<Operand> open = condition.operands().stream()
                .filter(operand -> !isKnown(operand, nesting))
                .toList();
        missing.addAll(open.isEmpty() ? condition.operands() : open);
    }

    private static boolean isKnown(Operand operand, Nesting nesting) {
        return operand.value(nesting)
                .filter(value -> !(value instanceof FactValue.Versioned version)
                        || version.value().exact().isPresent())
                .isPresent();
    }
}
