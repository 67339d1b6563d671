package dev.nestor.cli.json;

import dev.nestor.spi.document.Replay;
import dev.nestor.spi.json.JsonWriter;

/**
 * What became of a recorded decision, in the format {@code nestor/replay/1}: the number of its {@code line}, the id of the
 * {@code record}, whether the answer is the {@code same}, and the {@code differences}, a sentence each. The same answer can
 * have differences: it follows from other rules then.
 */
public final class ReplayJson {

    private ReplayJson() {}

    public static void write(int line, Replay replay, JsonWriter out) {
        out.beginObject().field("format", "nestor/replay/1").field("line", line);
        out.field("record", replay.recorded().id()).field("same", replay.isSame());
        out.name("differences").beginArray();
        replay.differences().forEach(out::value);
        out.endArray().endObject();
    }
}
