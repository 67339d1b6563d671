package dev.nestor.cli.json;

import dev.nestor.assessment.Assessment;
import dev.nestor.policy.Turn;
import dev.nestor.rule.Rule;
import dev.nestor.spi.document.WaiversDocument;
import dev.nestor.spi.json.JsonWriter;
import dev.nestor.waiver.WaiverUse;
import java.util.List;

/**
 * A timeline in the format {@code nestor/timeline/1}: the question, and for each day on which something changes the
 * status of every axis from that day on, and the rules that begin and end to speak with their documents; and what became
 * of the {@code waivers} as in an assessment.
 */
public final class TimelineJson {

    private TimelineJson() {}

    public static void write(List<Turn> turns, List<WaiverUse> waivers, JsonWriter out) {
        Assessment last = turns.get(turns.size() - 1).assessment();
        out.beginObject().field("format", "nestor/timeline/1");
        out.field("purpose", last.question().purpose().word())
                .field("purposeAssumed", last.question().statedPurpose().isEmpty());
        out.name("stack").beginArray();
        last.question().stack().layers().forEach(layer -> out.value(layer.toString()));
        out.endArray();
        out.name("turns").beginArray();
        turns.forEach(turn -> write(turn, out));
        out.endArray();
        WaiversDocument.writeUses(waivers, out);
        out.endObject();
    }

    private static void write(Turn turn, JsonWriter out) {
        out.beginObject().field("day", turn.day().toString());
        out.name("axes").beginObject();
        turn.assessment()
                .axes()
                .forEach(
                        (axis, result) -> out.field(axis.word(), result.status().word()));
        out.endObject();
        rules("begins", turn.begins(), out);
        rules("ends", turn.ends(), out);
        out.endObject();
    }

    private static void rules(String name, List<Rule> rules, JsonWriter out) {
        out.name(name).beginArray();
        for (Rule rule : rules) {
            out.beginObject()
                    .field("rule", rule.id())
                    .field("message", rule.message())
                    .field("document", rule.evidence().document().title())
                    .field("url", rule.evidence().document().url().toString())
                    .field("section", rule.evidence().section())
                    .endObject();
        }
        out.endArray();
    }
}
