package dev.nestor.policy;

import dev.nestor.assessment.Assessment;
import dev.nestor.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which what is said of a stack changes.
 *
 * @param assessment the answer from that day on
 * @param begins the rules that speak from that day on, by id; at the first turn all that speak
 * @param ends the rules that no longer do, by id
 */
public record Turn(LocalDate day, Assessment assessment, List<Rule> begins, List<Rule> ends) {

    public Turn {
        begins = List.copyOf(begins);
        ends = List.copyOf(ends);
    }
}
