package dev.nestor.plan;

import dev.nestor.assessment.Grade;
import dev.nestor.assessment.Question;
import dev.nestor.model.Change;
import dev.nestor.model.Place;
import dev.nestor.policy.Policy;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the cheapest changes that make stacks ready. Immutable, and safe to share between threads.
 *
 * <p>Of plans that reach the same, the one with the lowest cost is chosen, then the one with the fewest steps, and then
 * one that brings software up to the newer release. Versions are only ever raised. What is not known is changed only if
 * that costs no more than a virtual machine that is off for a while: whoever does not know their processor is asked to look,
 * and not to buy another one.
 *
 * @param acceptable the mildest grade that may stay: with {@link Grade#CONDITION} a stack that is ready with conditions is
 *     good enough, with {@link Grade#PASSES} nothing is
 * @param pinned changes that the plan must have
 * @param untouched what the plan must leave as it is
 */
public record Planner(
        Policy policy, Settings settings, Costs costs, Grade acceptable, List<Change> pinned, Set<Place> untouched) {

    public Planner {
        policy = policy.withoutListener();
        pinned = List.copyOf(pinned);
        untouched = Set.copyOf(untouched);
    }

    public static Planner of(Policy policy, Settings settings) {
        return new Planner(policy, settings, Costs.standard(), Grade.PASSES, List.of(), Set.of());
    }

    public Planner with(Costs other) {
        return new Planner(policy, settings, other, acceptable, pinned, untouched);
    }

    /** This planner for stacks that are good enough with nothing worse than {@code grade}. */
    public Planner accepting(Grade grade) {
        return new Planner(policy, settings, costs, grade, pinned, untouched);
    }

    public Planner pinning(Collection<Change> changes) {
        return new Planner(policy, settings, costs, acceptable, List.copyOf(changes), untouched);
    }

    public Planner leaving(Collection<Place> places) {
        return new Planner(policy, settings, costs, acceptable, pinned, new TreeSet<>(places));
    }

    /**
     * Makes the plan for {@code question}. It takes thousands of decisions, so milliseconds and not microseconds.
     *
     * @throws IllegalArgumentException as {@link Policy#assess} does, and if no way is known to make a pinned change
     */
    public Plan plan(Question question) {
        return new Search(this, question).run();
    }
}
