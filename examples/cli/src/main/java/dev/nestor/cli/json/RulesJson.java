package dev.nestor.cli.json;

import dev.nestor.rule.Effect;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Scope;
import dev.nestor.source.Evidence;
import dev.nestor.source.SourceDocument;
import dev.nestor.spi.json.JsonWriter;
import java.util.Collection;
import java.util.List;

/**
 * Rules in the format {@code nestor/rules/1}: each with the fields of a rule pack, except that conditions are in words
 * and that its {@code source} stands with it.
 */
public final class RulesJson {

    private RulesJson() {}

    public static void write(List<Rule> rules, JsonWriter out) {
        out.beginObject().field("format", "nestor/rules/1").name("rules").beginArray();
        rules.forEach(rule -> write(rule, out));
        out.endArray().endObject();
    }

    private static void write(Rule rule, JsonWriter out) {
        out.beginObject().field("id", rule.id());
        scope(rule.scope(), out);
        out.field("when", rule.when().describe());
        effect(rule.effect(), out);
        rule.topic().ifPresent(topic -> out.field("topic", topic));
        texts("overrides", rule.overrides().stream().sorted().toList(), out);
        out.field("message", rule.message());
        remedies(rule, out);
        out.field("withdrawn", rule.withdrawn());
        texts("statements", rule.statements(), out);
        evidence(rule.evidence(), out);
        out.endObject();
    }

    private static void scope(Scope scope, JsonWriter out) {
        texts("inner", scope.inner().stream().map(ProductPattern::toString).toList(), out);
        texts("outer", scope.outer().stream().map(ProductPattern::toString).toList(), out);
        texts(
                "purposes",
                scope.purposes().stream()
                        .sorted()
                        .map(purpose -> purpose.word())
                        .toList(),
                out);
        out.name("level").beginObject().field("atLeast", scope.lowestLevel());
        if (scope.highestLevel() < Integer.MAX_VALUE) {
            out.field("atMost", scope.highestLevel());
        }
        out.endObject();
    }

    private static void effect(Effect effect, JsonWriter out) {
        if (effect instanceof Effect.Stance stance) {
            out.field("axis", stance.axis().word())
                    .field("status", stance.status().word());
        } else if (effect instanceof Effect.Requirement requirement) {
            out.field("axis", requirement.axis().word())
                    .field("requires", requirement.requires().describe());
            out.field("holds", requirement.holds().word())
                    .field("otherwise", requirement.otherwise().word());
        } else if (effect instanceof Effect.Advice advice) {
            out.field("advisory", advice.kind().word());
        }
    }

    private static void remedies(Rule rule, JsonWriter out) {
        out.name("remedies").beginArray();
        rule.remedies().forEach(remedy -> {
            out.beginObject().field("summary", remedy.summary());
            remedy.command().ifPresent(command -> out.field("command", command));
            out.endObject();
        });
        out.endArray();
    }

    private static void evidence(Evidence evidence, JsonWriter out) {
        SourceDocument document = evidence.document();
        out.name("source").beginObject();
        out.field("title", document.title()).field("url", document.url().toString());
        out.field("publisher", document.publisher())
                .field("authority", document.authority().word());
        out.field("read", document.read().toString()).field("section", evidence.section());
        out.field("attestedFrom", evidence.attested().from().toString());
        evidence.attested().until().ifPresent(until -> out.field("attestedUntil", until.toString()));
        out.field("confidence", evidence.confidence().code()).endObject();
    }

    private static void texts(String name, Collection<String> texts, JsonWriter out) {
        out.name(name).beginArray();
        texts.forEach(out::value);
        out.endArray();
    }
}
