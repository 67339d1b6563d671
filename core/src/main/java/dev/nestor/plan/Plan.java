package dev.nestor.plan;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Reservation;
import java.util.List;

/**
 * What to do so that a stack gets as ready as it can, in order. It is proven: {@code after} is the assessment of the stack
 * with all steps done.
 *
 * @param steps none if there is nothing to do, or nothing that helps
 * @param cost as the host application's costs have it
 * @param remaining what stays all the same, and why it cannot be mended
 * @param exhaustive whether everything was tried; if not, there may be a cheaper plan, or one that reaches more
 */
public record Plan(
        Assessment before,
        List<Step> steps,
        long cost,
        Assessment after,
        List<Remaining> remaining,
        boolean exhaustive) {

    /**
     * What no step takes away.
     *
     * @param why as a sentence
     */
    public record Remaining(Reservation reservation, String why) {}

    public Plan {
        steps = List.copyOf(steps);
        remaining = List.copyOf(remaining);
    }
}
