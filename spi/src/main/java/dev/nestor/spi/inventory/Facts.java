package dev.nestor.spi.inventory;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Machine;
import java.util.Map;

/** Brings together what several files know of one machine. */
final class Facts {

    private Facts() {}

    /** What either knows; where both do, what {@code stronger} does. */
    static Machine both(Machine weaker, Machine stronger) {
        Machine both = weaker;
        for (Map.Entry<String, FactValue> fact : stronger.facts().entrySet()) {
            String name = fact.getKey();
            FactValue value = fact.getValue();
            Machine known = both;
            both = stronger.origin(name)
                    .map(origin -> known.with(name, value, origin))
                    .orElseGet(() -> known.with(name, value));
        }
        return both;
    }
}
