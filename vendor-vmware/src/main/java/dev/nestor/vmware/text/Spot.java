package dev.nestor.vmware.text;

import dev.nestor.spi.json.JsonValue;

/** Where something stands in a file. What it is called is worked out when somebody wants to know. */
public interface Spot {

    /** For facts, such as {@code lab.ovf line 12} or {@code vms.json at /virtualMachines/0}. */
    String origin();

    /** A sentence about what stands here, such as {@code `lab.ovf` line 12: `memory` is not a whole number: `lots`}. */
    String sentence(String complaint);

    /** The same without the file, which notes do not name, such as {@code line 12: the machine is a template}. */
    String note(String remark);

    /** @param line counted from 1 */
    static Spot line(String source, int line) {
        return new Line(source, line);
    }

    static Spot of(JsonValue value) {
        return new Json(value);
    }

    /** A line of a text. */
    record Line(String source, int number) implements Spot {

        @Override
        public String origin() {
            return source + " line " + number;
        }

        @Override
        public String sentence(String complaint) {
            return Echo.whole(source) + " " + note(complaint);
        }

        @Override
        public String note(String remark) {
            return "line " + number + ": " + remark;
        }
    }

    /** A value of a JSON document. */
    record Json(JsonValue value) implements Spot {

        @Override
        public String origin() {
            return value.source() + " at " + value.pointer();
        }

        @Override
        public String sentence(String complaint) {
            return Echo.whole(value.source()) + " " + note(complaint);
        }

        @Override
        public String note(String remark) {
            return "line %d, column %d, %s: %s"
                    .formatted(value.line(), value.column(), Echo.whole(value.pointer()), remark);
        }
    }
}
