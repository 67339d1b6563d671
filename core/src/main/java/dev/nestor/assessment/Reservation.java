package dev.nestor.assessment;

import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.List;

/**
 * Something that stands between a stack and a plain yes, spelled out.
 *
 * @param grade how much it weighs; never {@link Grade#PASSES}
 * @param reasons one sentence each
 * @param rules the ids of the rules behind it
 * @param unwaived how much it would weigh if nobody had waived anything
 * @param waivedBy the ids of the waivers of it or of rules behind it; where it fails all the same, something else does
 */
public record Reservation(
        Grade grade,
        Axis axis,
        int level,
        Status status,
        List<String> reasons,
        List<String> rules,
        Grade unwaived,
        List<String> waivedBy) {

    public Reservation {
        reasons = List.copyOf(reasons);
        rules = List.copyOf(rules);
        waivedBy = List.copyOf(waivedBy);
    }

    /** The same for other reasons. */
    public Reservation because(List<String> sentences) {
        return new Reservation(grade, axis, level, status, sentences, rules, unwaived, waivedBy);
    }

    /** All reasons in one line. */
    public String message() {
        return String.join("; ", reasons);
    }
}
