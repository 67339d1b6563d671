package dev.nestor.inventory.rvtools;

import dev.nestor.inventory.esx.Quote;
import dev.nestor.model.Layer;
import java.util.Optional;

/** The names of machines in messages and layers. */
final class Names {

    private Names() {}

    static String quoted(String name) {
        return Quote.of(name);
    }

    /** The layer under its name, if there is one that can be used. */
    static Layer give(Layer layer, Optional<String> name, TabRow row) {
        try {
            return name.map(layer::named).orElse(layer);
        } catch (IllegalArgumentException unusable) {
            row.problem("has a name that is not used: " + unusable.getMessage());
            return layer;
        }
    }
}
