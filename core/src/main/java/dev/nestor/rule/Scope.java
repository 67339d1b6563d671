package dev.nestor.rule;

import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.model.Purpose;
import dev.nestor.model.Software;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The nestings a rule speaks of.
 *
 * @param inner one of these is inside …
 * @param outer … one of these
 * @param purposes the purposes it speaks of; empty for all
 * @param lowestLevel the lowest level of the inner layer, 1 or more
 * @param highestLevel the highest one, and {@link Integer#MAX_VALUE} for no bound
 */
public record Scope(
        List<ProductPattern> inner,
        List<ProductPattern> outer,
        Set<Purpose> purposes,
        int lowestLevel,
        int highestLevel) {

    public Scope {
        inner = List.copyOf(inner);
        outer = List.copyOf(outer);
        purposes = purposes.isEmpty() ? Set.of() : Set.copyOf(purposes);
        if (inner.isEmpty() || outer.isEmpty() || lowestLevel < 1 || highestLevel < lowestLevel) {
            throw new IllegalArgumentException("scope speaks of no nesting");
        }
    }

    /** Every purpose and level. */
    public static Scope of(ProductPattern inner, ProductPattern outer) {
        return new Scope(List.of(inner), List.of(outer), EnumSet.noneOf(Purpose.class), 1, Integer.MAX_VALUE);
    }

    /** Whether it speaks of {@code nesting}; unknown if that depends on a version that is not known. */
    public Truth matches(Nesting nesting, Purpose purpose) {
        boolean forPurpose = purposes.isEmpty() || purposes.contains(purpose);
        if (!forPurpose || nesting.level() < lowestLevel || nesting.level() > highestLevel) {
            return Truth.FALSE;
        }
        return any(inner, nesting.inner().software())
                .and(any(outer, nesting.outer().software()));
    }

    private static Truth any(List<ProductPattern> patterns, Software software) {
        Truth any = Truth.FALSE;
        for (int i = 0; i < patterns.size() && any != Truth.TRUE; i++) {
            any = any.or(patterns.get(i).matches(software));
        }
        return any;
    }
}
