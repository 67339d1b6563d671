package dev.nestor.spi.pack;

import dev.nestor.model.Purpose;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Scope;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which nestings a rule speaks of. */
final class ScopeReader {

    private ScopeReader() {}

    static Scope read(JsonValue rule) {
        JsonObject fields = rule.asObject();
        List<ProductPattern> inner = patterns(fields.required("inner"));
        List<ProductPattern> outer = patterns(fields.required("outer"));
        List<Purpose> purposes = fields.optional("purposes")
                .map(array -> Values.atLeastOne(array, ScopeReader::purpose))
                .orElse(List.of());
        Optional<JsonObject> level = fields.optional("level").map(ScopeReader::level);
        int lowest = bound(level, "atLeast", 1);
        int highest = bound(level, "atMost", Integer.MAX_VALUE);
        if (highest < lowest) {
            throw fields.required("level").problem("no level is from " + lowest + " to " + highest);
        }
        return Values.at(rule, () -> new Scope(inner, outer, Set.copyOf(purposes), lowest, highest));
    }

    private static List<ProductPattern> patterns(JsonValue value) {
        return value.isArray() ? Values.atLeastOne(value, ScopeReader::pattern) : List.of(pattern(value));
    }

    private static ProductPattern pattern(JsonValue value) {
        return Values.parse(value, ProductPattern::parse);
    }

    private static Purpose purpose(JsonValue value) {
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
}
