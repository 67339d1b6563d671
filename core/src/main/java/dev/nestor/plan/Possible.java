package dev.nestor.plan;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Change;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a change may be part of a plan: whether a way to make it is known, and somebody may be asked to go it. */
final class Possible implements Predicate<Change> {

    private static final String LICENSE = "license.assigned";

    private final Planner planner;
    private final Stack stack;

    /** @param stack as it is before any change */
    Possible(Planner planner, Stack stack) {
        this.planner = planner;
        this.stack = stack;
    }

    @Override
    public boolean test(Change change) {
        Optional<Settings.Way> way = planner.settings().way(change, stack);
        return way.isPresent()
                && !planner.untouched().contains(change.place())
                && planner.costs().allow(way.get().move().disruption())
                && isWorthIt(change, way.get().move().disruption());
    }

    /** Whether a way to make the change is known at all. */
    boolean isKnown(Change change) {
        return planner.settings().way(change, stack).isPresent();
    }

    boolean isUnknown(Place place) {
        return place.isVersion()
                ? stack.layer(place.level()).software().version().exact().isEmpty()
                : stack.fact(place.level(), place.fact()).isEmpty();
    }

    // Whether a license was bought is asked only after it is known that one is required.
    private boolean isWorthIt(Change change, Disruption disruption) {
        boolean bought = change.place().fact().equals(LICENSE) && change.value().equals(new FactValue.Flag(true));
        return bought || !isUnknown(change.place()) || disruption.compareTo(Disruption.VM_OFF) <= 0;
    }
}
