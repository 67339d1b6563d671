package dev.nestor.waiver;

import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.model.Purpose;
import dev.nestor.model.Software;
import dev.nestor.rule.ProductPattern;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which nestings of which stacks are meant. What is left open is meant whatever it is.
 *
 * @param purposes empty for all
 * @param inner one of these is inside …; empty for anything
 * @param outer … one of these; empty for anything
 * @param lowestLevel the lowest level of the inner layer, 1 or more
 * @param highestLevel the highest one, and {@link Integer#MAX_VALUE} for no bound
 * @param machine the name of the inner layer, letter by letter
 */
public record StackSelector(
        Set<Purpose> purposes,
        List<ProductPattern> inner,
        List<ProductPattern> outer,
        int lowestLevel,
        int highestLevel,
        Optional<String> machine) {

    private static final StackSelector EVERY_STACK =
            new StackSelector(Set.of(), List.of(), List.of(), 1, Integer.MAX_VALUE, Optional.empty());

    public StackSelector {
        purposes = Collections.unmodifiableSet(new TreeSet<>(purposes));
        inner = List.copyOf(inner);
        outer = List.copyOf(outer);
        if (lowestLevel < 1 || highestLevel < lowestLevel) {
            throw new IllegalArgumentException("no level is from " + lowestLevel + " to " + highestLevel);
        }
    }

    public static StackSelector everyStack() {
        return EVERY_STACK;
    }

    /** Whether {@code nesting} is meant for sure; where that depends on a version that is not known, it is not. */
    public boolean selects(Nesting nesting, Purpose purpose) {
        return (purposes.isEmpty() || purposes.contains(purpose))
                && nesting.level() >= lowestLevel
                && nesting.level() <= highestLevel
                && (machine.isEmpty() || machine.equals(nesting.inner().name()))
                && matches(inner, nesting.inner().software())
                && matches(outer, nesting.outer().software());
    }

    private static boolean matches(List<ProductPattern> patterns, Software software) {
        if (patterns.isEmpty()) {
            return true;
        }
        for (ProductPattern pattern : patterns) {
            if (pattern.matches(software) == Truth.TRUE) {
                return true;
            }
        }
        return false;
    }
}
