package dev.nestor.policy;

import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Condition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a condition came out, with its parts.
 *
 * @param text the condition, in words
 * @param found what it looked at, as text; what is not known says so
 * @param origins where that was found, as far as the stack knows
 */
public record Trace(
        String text, Truth truth, Map<String, String> found, Map<String, String> origins, List<Trace> parts) {

    public Trace {
        found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
        parts = List.copyOf(parts);
    }

    static Trace of(Condition condition, Nesting nesting) {
        return new Trace(
                condition.describe(),
                condition.test(nesting),
                condition.parts().isEmpty() ? found(condition, nesting) : Map.of(),
                condition.parts().isEmpty() ? origins(condition, nesting) : Map.of(),
                condition.parts().stream().map(part -> of(part, nesting)).toList());
    }

    static Trace of(String text, Truth truth) {
        return new Trace(text, truth, Map.of(), Map.of(), List.of());
    }

    private static Map<String, String> found(Condition condition, Nesting nesting) {
        Map<String, String> found = new LinkedHashMap<>();
        condition
                .operands()
                .forEach(operand -> found.put(
                        operand.toString(),
                        operand.value(nesting).map(Object::toString).orElse("not known")));
        return found;
    }

    private static Map<String, String> origins(Condition condition, Nesting nesting) {
        Map<String, String> origins = new LinkedHashMap<>();
        condition
                .operands()
                .forEach(operand -> nesting.stack()
                        .origin(operand.level(nesting), operand.name())
                        .ifPresent(origin -> origins.put(operand.toString(), origin)));
        return origins;
    }
}
