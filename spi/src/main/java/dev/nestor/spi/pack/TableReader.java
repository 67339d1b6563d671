package dev.nestor.spi.pack;

import dev.nestor.rule.Operand;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.version.VersionRange;
import java.util.List;

/** Reads which rules are the rows of one table. */
final class TableReader {

    private TableReader() {}

    /** @param rules the rules of the pack */
    static RulePack.Table read(JsonValue value, List<Rule> rules) {
        JsonObject fields = value.asObject().only("name", "side", "rules", "gaps", "overlaps");
        List<String> ids = rules.stream().map(Rule::id).toList();
        return new RulePack.Table(
                Values.text(fields.required("name")),
                Values.choice(
                        fields.required("side"),
                        "unknown side",
                        List.of(Operand.Side.INNER, Operand.Side.OUTER),
                        Operand.Side::word),
                Values.atLeastOne(fields.required("rules"), row -> row(row, ids)),
                ranges(fields, "gaps"),
                ranges(fields, "overlaps"));
    }

    private static String row(JsonValue value, List<String> ids) {
        return Values.choice(value, "table has a row that is no rule of the pack:", ids, id -> id);
    }

    private static List<VersionRange> ranges(JsonObject fields, String name) {
        return Values.list(fields.optional(name), range -> Values.parse(range, VersionRange::parse));
    }
}
