package dev.nestor.spi.pack;

import dev.nestor.fact.FactDictionary;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.form.Format;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads rule packs, {@code nestor/pack/1}: the rules of one published document.
 *
 * <p>The structure is that of {@code META-INF/nestor/schema/pack-1.schema.json}. What a schema cannot say is checked here
 * as well: that facts are declared and compared as their type allows, and that ids start with the pack's.
 */
public final class PackReader {

    private PackReader() {}

    /**
     * Reads a pack.
     *
     * @param source what messages call the file
     * @param in read until its end, and left open
     * @param facts the facts its conditions may look at
     * @throws dev.nestor.spi.json.JsonException located at the first thing that is wrong
     */
    public static RulePack read(String source, InputStream in, FactDictionary facts) throws IOException {
        return read(Json.parse(source, in), facts);
    }

    /**
     * Reads a pack that is parsed already.
     *
     * @param facts the facts its conditions may look at
     * @throws dev.nestor.spi.json.JsonException located at the first thing that is wrong
     */
    public static RulePack read(JsonValue document, FactDictionary facts) {
        JsonObject pack = new Format("nestor/pack", 1)
                .open(document)
                .only("format", "id", "revision", "document", "tables", "rules");
        String id = Ids.pack(pack.required("id"));
        int revision = Values.number(pack.required("revision"), 1);
        PublishedText text = PublishedText.read(pack.required("document"));
        List<Rule> rules = rules(pack.required("rules"), new RuleReader(id, text.document(), facts));
        List<RulePack.Table> tables = Values.list(pack.optional("tables"), table -> TableReader.read(table, rules));
        return Values.at(
                document,
                () -> new RulePack(
                        id,
                        revision,
                        text.document(),
                        text.series().orElse(id),
                        text.covers(),
                        text.published(),
                        text.history(),
                        tables,
                        rules));
    }

    private static List<Rule> rules(JsonValue array, RuleReader reader) {
        Set<String> ids = new HashSet<>();
        List<Rule> rules = new ArrayList<>();
        for (JsonValue element : array.asArray()) {
            Rule rule = reader.read(element);
            if (!ids.add(rule.id())) {
                throw element.asObject().required("id").problem("two rules have the id `" + rule.id() + "`");
            }
            rules.add(rule);
        }
        return rules;
    }
}
