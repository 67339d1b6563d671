package dev.nestor.spi.document;

import dev.nestor.model.Layer;
import dev.nestor.model.Purpose;
import dev.nestor.rule.ProductPattern;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import dev.nestor.waiver.StackSelector;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a choice of stacks stands in documents: what is left out is open. */
final class SelectorForm {

    private SelectorForm() {}

    static StackSelector read(JsonValue value) {
        JsonObject fields = value.asObject().only("purposes", "inner", "outer", "level", "machine");
        Optional<JsonObject> level = fields.optional("level").map(SelectorForm::level);
        int lowest = bound(level, "atLeast", 1);
        int highest = bound(level, "atMost", Integer.MAX_VALUE);
        List<Purpose> purposes = fields.optional("purposes")
                .map(array -> Values.atLeastOne(array, SelectorForm::purpose))
                .orElse(List.of());
        List<ProductPattern> inner = patterns(fields.optional("inner"));
        List<ProductPattern> outer = patterns(fields.optional("outer"));
        Optional<String> machine = fields.optional("machine").map(SelectorForm::machine);
        return Values.at(value, () -> new StackSelector(Set.copyOf(purposes), inner, outer, lowest, highest, machine));
    }

    static void write(StackSelector scope, JsonWriter out) {
        out.beginObject();
        if (!scope.purposes().isEmpty()) {
            Lists.write("purposes", scope.purposes(), (purpose, to) -> to.value(purpose.word()), out);
        }
        write("inner", scope.inner(), out);
        write("outer", scope.outer(), out);
        writeLevel(scope, out);
        scope.machine().ifPresent(machine -> out.field("machine", machine));
        out.endObject();
    }

    private static void write(String name, List<ProductPattern> patterns, JsonWriter out) {
        if (!patterns.isEmpty()) {
            Lists.write(name, patterns, (pattern, to) -> to.value(pattern.toString()), out);
        }
    }

    private static void writeLevel(StackSelector scope, JsonWriter out) {
        boolean bounded = scope.highestLevel() < Integer.MAX_VALUE;
        if (bounded || scope.lowestLevel() > 1) {
            out.name("level").beginObject().field("atLeast", scope.lowestLevel());
            if (bounded) {
                out.field("atMost", scope.highestLevel());
            }
            out.endObject();
        }
    }

    private static List<ProductPattern> patterns(Optional<JsonValue> value) {
        return value.map(SelectorForm::patterns).orElse(List.of());
    }

    private static List<ProductPattern> patterns(JsonValue value) {
        return value.isArray() ? Values.atLeastOne(value, SelectorForm::pattern) : List.of(pattern(value));
    }

    private static ProductPattern pattern(JsonValue value) {
        return Values.parse(value, ProductPattern::parse);
    }

    static Purpose purpose(JsonValue value) {
        return Values.choice(value, "unknown purpose", List.of(Purpose.values()), Purpose::word);
    }

    private static JsonObject level(JsonValue value) {
        JsonObject bounds = value.asObject().only("atLeast", "atMost");
        if (bounds.names().isEmpty()) {
            throw value.problem("level needs `atLeast` or `atMost`");
        }
        return bounds;
    }

    private static int bound(Optional<JsonObject> level, String name, int otherwise) {
        return level.flatMap(bounds -> bounds.optional(name))
                .map(value -> Values.number(value, 1))
                .orElse(otherwise);
    }

    private static String machine(JsonValue value) {
        String name = PlainText.line(value);
        if (name.codePointCount(0, name.length()) > Layer.LONGEST_NAME) {
            throw value.problem("name of a machine is longer than " + Layer.LONGEST_NAME + " characters");
        }
        return name;
    }
}
