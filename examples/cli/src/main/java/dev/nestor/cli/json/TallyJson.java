package dev.nestor.cli.json;

import dev.nestor.cli.compare.Tally;
import dev.nestor.spi.json.JsonWriter;

/**
 * What the differences of a fleet come to, in the format {@code nestor/comparison/1}: the number of {@code stacks}, of
 * those that {@code changed}, of lines that are {@code unread}, and of stacks by their verdict {@code before} and
 * {@code after}.
 */
public final class TallyJson {

    private TallyJson() {}

    public static void write(Tally tally, JsonWriter out) {
        out.beginObject().field("format", "nestor/comparison/1");
        out.field("stacks", tally.stacks()).field("changed", tally.changed()).field("unread", tally.unread());
        out.name("verdicts").beginArray();
        tally.verdicts().forEach((shift, stacks) -> {
            out.beginObject();
            shift.before().ifPresent(verdict -> out.field("before", verdict.word()));
            shift.after().ifPresent(verdict -> out.field("after", verdict.word()));
            out.field("stacks", stacks).endObject();
        });
        out.endArray().endObject();
    }
}
