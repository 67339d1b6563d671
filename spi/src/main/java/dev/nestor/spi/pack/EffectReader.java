package dev.nestor.spi.pack;

import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Status;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a rule says; the fields it has tell which of the three kinds it is. */
final class EffectReader {

    private static final Set<String> NOT_IN_A_STANCE = Set.of("requires", "holds", "otherwise", "advisory");
    private static final Set<String> NOT_IN_A_REQUIREMENT = Set.of("status", "advisory");
    private static final Set<String> NOT_IN_AN_ADVICE = Set.of("axis", "status", "requires", "holds", "otherwise");

    // What is said of the coverage itself is found by the engine, never stated by a document.
    private static final List<AdviceKind> ADVICE = Arrays.stream(AdviceKind.values())
            .filter(kind -> kind != AdviceKind.COVERAGE)
            .toList();

    private static final List<Axis> AXES = List.of(Axis.values());
    private static final Map<Axis, Statements> STATEMENTS =
            AXES.stream().collect(Collectors.toUnmodifiableMap(axis -> axis, Statements::on));

    private final ConditionReader conditions;

    EffectReader(ConditionReader conditions) {
        this.conditions = conditions;
    }

    Effect read(JsonObject rule) {
        if (rule.optional("advisory").isPresent()) {
            return advice(rule);
        }
        if (rule.optional("status").isPresent()) {
            return stance(rule);
        }
        if (rule.optional("requires").isPresent()) {
            return requirement(rule);
        }
        throw rule.problem("rule needs `status`, `requires` or `advisory`");
    }

    private static Effect advice(JsonObject rule) {
        Values.exclude(rule, "advisory", NOT_IN_AN_ADVICE);
        return new Effect.Advice(
                Values.choice(rule.required("advisory"), "unknown kind of advisory", ADVICE, AdviceKind::word));
    }

    private static Effect stance(JsonObject rule) {
        Values.exclude(rule, "status", NOT_IN_A_STANCE);
        Axis axis = axis(rule);
        JsonValue status = rule.required("status");
        return Values.at(status, () -> new Effect.Stance(axis, status(status, axis)));
    }

    private Effect requirement(JsonObject rule) {
        Values.exclude(rule, "requires", NOT_IN_A_REQUIREMENT);
        Axis axis = axis(rule);
        Condition requires = conditions.read(rule.required("requires"));
        Status holds = status(rule.required("holds"), axis);
        JsonValue otherwise = rule.required("otherwise");
        return Values.at(otherwise, () -> new Effect.Requirement(axis, requires, holds, status(otherwise, axis)));
    }

    private static Axis axis(JsonObject rule) {
        return Values.choice(rule.required("axis"), "unknown axis", AXES, Axis::word);
    }

    private static Status status(JsonValue value, Axis axis) {
        return Objects.requireNonNull(STATEMENTS.get(axis)).read(value);
    }

    /** What a document can say on one axis. */
    private record Statements(List<Status> statuses, String mismatch) {

        static Statements on(Axis axis) {
            return new Statements(
                    axis.statuses().stream().filter(Status::isStatement).toList(),
                    "no statement on the axis `" + axis.word() + "` is");
        }

        Status read(JsonValue value) {
            return Values.choice(value, mismatch, statuses, Status::word);
        }
    }
}
