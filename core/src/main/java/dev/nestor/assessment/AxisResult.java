package dev.nestor.assessment;

import dev.nestor.rule.Status;
import java.util.List;
import java.util.Optional;

/**
 * The status of one axis.
 *
 * @param decidedAt the lowest level that has this status, which is the first that breaks; empty without a nesting
 * @param because the ids of the rules that decide, or of the packs that have not read the day; none if nobody speaks
 */
public record AxisResult(Status status, Optional<Integer> decidedAt, List<String> because) {

    public AxisResult {
        because = List.copyOf(because);
    }
}
