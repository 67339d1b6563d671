package dev.nestor.spi.pack;

import dev.nestor.fact.FactDictionary;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Remedy;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Scope;
import dev.nestor.source.Confidence;
import dev.nestor.source.Days;
import dev.nestor.source.Evidence;
import dev.nestor.source.SourceDocument;
import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rules of one pack. */
final class RuleReader {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "inner",
            "outer",
            "purposes",
            "level",
            "when",
            "axis",
            "status",
            "requires",
            "holds",
            "otherwise",
            "advisory",
            "topic",
            "overrides",
            "message",
            "remedies",
            "section",
            "attestedFrom",
            "attestedUntil",
            "withdrawn",
            "confidence",
            "statements");

    private final String pack;
    private final SourceDocument document;
    private final ConditionReader conditions;
    private final EffectReader effects;

    RuleReader(String pack, SourceDocument document, FactDictionary facts) {
        this.pack = pack;
        this.document = document;
        this.conditions = new ConditionReader(facts);
        this.effects = new EffectReader(conditions);
    }

    Rule read(JsonValue value) {
        JsonObject fields = value.asObject().only(FIELDS);
        String id = Ids.rule(fields.required("id"), pack);
        Scope scope = ScopeReader.read(value);
        Condition when = fields.optional("when").map(conditions::read).orElse(Condition.always());
        Effect effect = effects.read(fields);
        Optional<String> topic = fields.optional("topic").map(Values::text);
        Set<String> overrides = new HashSet<>(Values.list(fields.optional("overrides"), Values::text));
        String message = Values.text(fields.required("message"));
        List<Remedy> remedies = Values.list(fields.optional("remedies"), RuleReader::remedy);
        Evidence evidence = evidence(value, fields, effect);
        boolean withdrawn =
                fields.optional("withdrawn").map(JsonValue::asBoolean).orElse(false);
        List<String> statements = Values.list(fields.optional("statements"), Values::text);
        return Values.at(
                value,
                () -> new Rule(
                        id, scope, when, effect, topic, overrides, message, remedies, evidence, withdrawn, statements));
    }

    private Evidence evidence(JsonValue value, JsonObject fields, Effect effect) {
        String section = Values.text(fields.required("section"));
        Days attested = attested(fields);
        Confidence confidence = confidence(fields.required("confidence"), effect);
        return Values.at(value, () -> new Evidence(document, section, attested, confidence));
    }

    private static Days attested(JsonObject fields) {
        LocalDate from = Values.day(fields.required("attestedFrom"));
        Optional<JsonValue> until = fields.optional("attestedUntil");
        return Values.at(until.orElse(fields.required("attestedFrom")), () -> new Days(from, until.map(Values::day)));
    }

    private static Confidence confidence(JsonValue value, Effect effect) {
        Confidence confidence =
                Values.choice(value, "unknown confidence", List.of(Confidence.values()), Confidence::code);
        if (!confidence.supportsRules() && !(effect instanceof Effect.Advice)) {
            throw value.problem("confidence `" + confidence.code() + "` is too weak for anything but an advisory");
        }
        return confidence;
    }

    private static Remedy remedy(JsonValue value) {
        JsonObject fields = value.asObject().only("summary", "command");
        return new Remedy(
                Values.text(fields.required("summary")),
                fields.optional("command").map(Values::text));
    }
}
