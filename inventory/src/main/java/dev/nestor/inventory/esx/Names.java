package dev.nestor.inventory.esx;

import dev.nestor.model.Layer;
import java.util.Optional;
import java.util.function.Consumer;

/** The names that machines are given. */
public final class Names {

    private Names() {}

    /**
     * The layer under its name, if there is one that can be used.
     *
     * @param complaints told why a name cannot be used, going on after the machine's place
     */
    public static Layer give(Layer layer, Optional<String> name, Consumer<String> complaints) {
        try {
            return name.map(layer::named).orElse(layer);
        } catch (IllegalArgumentException unusable) {
            complaints.accept("has a name that is not used: " + unusable.getMessage());
            return layer;
        }
    }
}
