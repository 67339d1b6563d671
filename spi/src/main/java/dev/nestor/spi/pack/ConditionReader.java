package dev.nestor.spi.pack;

import dev.nestor.fact.FactDictionary;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operator;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads conditions: comparisons, and {@code all}, {@code any} and {@code not} of them. */
final class ConditionReader {

    private static final List<String> OPERATORS =
            Arrays.stream(Operator.values()).map(Operator::key).toList();
    private static final List<String> GROUPS = List.of("all", "any", "not");
    private static final List<String> FIELDS =
            Stream.of(List.of("fact"), OPERATORS, GROUPS).flatMap(List::stream).toList();

    private static final Map<String, Set<String>> OTHER_OPERATORS =
            OPERATORS.stream().collect(Collectors.toUnmodifiableMap(key -> key, key -> without(OPERATORS, key)));

    private final FactNames facts;

    ConditionReader(FactDictionary facts) {
        this.facts = new FactNames(facts);
    }

    Condition read(JsonValue value) {
        JsonObject fields = value.asObject().only(FIELDS);
        for (String name : fields.names()) {
            if (GROUPS.contains(name)) {
                return group(fields, name);
            }
        }
        return comparison(fields);
    }

    private Condition group(JsonObject fields, String name) {
        Values.exclude(fields, name, without(FIELDS, name));
        JsonValue parts = fields.required(name);
        return switch (name) {
            case "all" -> new Condition.All(Values.atLeastOne(parts, this::read));
            case "any" -> new Condition.Any(Values.atLeastOne(parts, this::read));
            default -> new Condition.Not(read(parts));
        };
    }

    private Condition comparison(JsonObject fields) {
        NamedFact fact = facts.read(fields.required("fact"));
        String key = operator(fields);
        Values.exclude(fields, key, OTHER_OPERATORS.getOrDefault(key, Set.of()));
        JsonValue value = fields.required(key);
        Operator operator = Operator.find(key).orElseThrow();
        if (!OperatorFit.fits(operator, fact.type())) {
            throw value.nameProblem(
                    "`" + fact + "` is " + fact.type().description() + ", which `" + key + "` cannot compare");
        }
        return value.isObject() ? match(fact, operator, value) : literal(fact, operator, value);
    }

    private static String operator(JsonObject fields) {
        for (String name : fields.names()) {
            if (OPERATORS.contains(name)) {
                return name;
            }
        }
        throw fields.problem("comparison needs an operator, such as `is`");
    }

    private static Condition literal(NamedFact fact, Operator operator, JsonValue value) {
        return new Condition.Comparison(
                fact.operand(), operator, new Literal(fact.declaration(), operator).read(value));
    }

    private Condition match(NamedFact fact, Operator operator, JsonValue value) {
        JsonValue name = value.asObject().only("fact").required("fact");
        NamedFact other = facts.read(name);
        if (!OperatorFit.fits(operator, fact.type(), other.type())) {
            throw name.problem("`" + fact + "` is " + fact.type().description() + " and `" + other + "` is "
                    + other.type().description() + ", which `" + operator.key() + "` cannot compare");
        }
        return new Condition.Match(fact.operand(), operator, other.operand());
    }

    private static Set<String> without(List<String> names, String name) {
        return Set.copyOf(names.stream().filter(other -> !other.equals(name)).toList());
    }
}
