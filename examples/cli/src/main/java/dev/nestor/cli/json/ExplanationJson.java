package dev.nestor.cli.json;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.policy.Explanation;
import dev.nestor.policy.Trace;
import dev.nestor.source.Evidence;
import dev.nestor.spi.json.JsonWriter;
import java.util.List;

/**
 * Explanations in the format {@code nestor/explanation/1}: the question, and for each nesting and rule whether it
 * {@code applies} ({@code true}, {@code false} or {@code unknown}), the tree of {@code parts} that this follows from,
 * each with its {@code truth} what it {@code found} and the
 * {@code origins} of that, the tree of its {@code requirement}, the {@code evidence}, the rules
 * that it {@code overrides} here, and, for a rule on an axis that may speak, the {@code state} and {@code status} of its
 * finding and what it is {@code weighedDownBy}.
 */
public final class ExplanationJson {

    private ExplanationJson() {}

    public static void write(List<Explanation> explanations, Assessment assessment, JsonWriter out) {
        out.beginObject().field("format", "nestor/explanation/1");
        QuestionJson.write(assessment.question(), out);
        out.name("stack").beginArray();
        assessment.question().stack().layers().forEach(layer -> out.value(layer.toString()));
        out.endArray();
        out.field("verdict", assessment.verdict().word());
        out.name("explanations").beginArray();
        explanations.forEach(explanation -> write(explanation, out));
        out.endArray().endObject();
    }

    private static void write(Explanation explanation, JsonWriter out) {
        out.beginObject()
                .field("level", explanation.nesting().level())
                .field("outer", explanation.nesting().outer().toString())
                .field("inner", explanation.nesting().inner().toString())
                .field("rule", explanation.rule().id())
                .field("message", explanation.rule().message())
                .field("applies", explanation.applies().word());
        explanation.finding().ifPresent(finding -> write(finding, out));
        ids("overrides", explanation.overrides(), out);
        write(explanation.rule().evidence(), out.name("evidence"));
        parts(explanation.parts(), out);
        explanation.requirement().ifPresent(requirement -> part(requirement, out.name("requirement")));
        out.endObject();
    }

    private static void write(Finding finding, JsonWriter out) {
        out.field("axis", finding.axis().word())
                .field("state", finding.state().word())
                .field("status", finding.status().word())
                .field("decides", finding.decides());
        ids("weighedDownBy", finding.weighedDownBy(), out);
    }

    private static void ids(String name, List<String> ids, JsonWriter out) {
        out.name(name).beginArray();
        ids.forEach(out::value);
        out.endArray();
    }

    private static void write(Evidence evidence, JsonWriter out) {
        out.beginObject()
                .field("title", evidence.document().title())
                .field("url", evidence.document().url().toString())
                .field("section", evidence.section())
                .field("publisher", evidence.document().publisher())
                .field("authority", evidence.document().authority().word())
                .field("attested", evidence.attested().toString())
                .field("confidence", evidence.confidence().code());
        out.endObject();
    }

    private static void parts(List<Trace> parts, JsonWriter out) {
        out.name("parts").beginArray();
        parts.forEach(part -> part(part, out));
        out.endArray();
    }

    private static void part(Trace part, JsonWriter out) {
        out.beginObject().field("text", part.text()).field("truth", part.truth().word());
        out.name("found").beginObject();
        part.found().forEach(out::field);
        out.endObject();
        if (!part.origins().isEmpty()) {
            out.name("origins").beginObject();
            part.origins().forEach(out::field);
            out.endObject();
        }
        parts(part.parts(), out);
        out.endObject();
    }
}
