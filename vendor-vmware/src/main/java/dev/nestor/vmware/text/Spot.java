package dev.nestor.vmware.text;

import dev.nestor.spi.json.JsonValue;

/**
 * Where something stands in a file.
 *
 * @param origin for facts, such as {@code lab.ovf line 12}
 * @param place how a message begins that is about it, such as {@code `lab.ovf` line 12}
 */
public record Spot(String origin, String place) {

    /** @param line counted from 1 */
    public static Spot line(String source, int line) {
        return new Spot(source + " line " + line, Echo.whole(source) + " line " + line);
    }

    public static Spot of(JsonValue value) {
        return new Spot(
                value.source() + " at " + value.pointer(),
                "%s line %d, column %d, %s"
                        .formatted(
                                Echo.whole(value.source()), value.line(), value.column(), Echo.whole(value.pointer())));
    }

    /** A sentence about what stands here. */
    public String sentence(String complaint) {
        return place + ": " + complaint;
    }
}
