package dev.nestor.testkit;

import dev.nestor.model.Purpose;
import dev.nestor.rule.Status;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.testkit.Case.Expectation;
import dev.nestor.testkit.Case.StatedFact;
import java.util.ArrayList;
import java.util.List;

/** Reads one case of a rule. */
record CaseReader(String rule, Expectation expectation) {

    Case read(JsonValue value) {
        JsonObject fields = value.asObject().only("stack", "level", "purpose", "asOf", "facts", "status");
        return new Case(
                "`" + value.source() + "` line " + value.line() + ", column " + value.column(),
                rule,
                expectation,
                stack(fields.required("stack")),
                fields.optional("level").map(level -> Values.number(level, 1)),
                fields.optional("purpose").map(purpose -> Values.parse(purpose, Purpose::parse)),
                fields.optional("asOf").map(Values::day),
                fields.optional("facts").map(CaseReader::facts).orElse(List.of()),
                fields.optional("status").map(this::status));
    }

    private static List<String> stack(JsonValue value) {
        List<String> stack = value.asArray().stream().map(JsonValue::asText).toList();
        if (stack.size() < 2) {
            throw value.problem("stack has no layer inside another one");
        }
        return stack;
    }

    private Status status(JsonValue value) {
        if (expectation != Expectation.APPLIES) {
            throw value.nameProblem("only a case in `applies` has a status");
        }
        return Values.parse(value, Status::parse);
    }

    private static List<StatedFact> facts(JsonValue value) {
        List<StatedFact> facts = new ArrayList<>();
        value.asObject().entries().forEach((name, fact) -> {
            int dot = name.indexOf('.');
            if (dot < 0 || !name.substring(0, dot).matches("[0-9]{1,9}")) {
                throw fact.nameProblem("fact does not start with its level, as `1.memory` does: `" + name + "`");
            }
            facts.add(new StatedFact(Integer.parseInt(name.substring(0, dot)), name.substring(dot + 1), text(fact)));
        });
        return facts;
    }

    /** What people would type for it. */
    private static String text(JsonValue value) {
        return switch (value.kind()) {
            case BOOLEAN -> Boolean.toString(value.asBoolean());
            case NUMBER -> Long.toString(value.asLong());
            case ARRAY ->
                String.join(",", value.asArray().stream().map(JsonValue::asText).toList());
            case TEXT, OBJECT, NULL -> value.asText();
        };
    }
}
