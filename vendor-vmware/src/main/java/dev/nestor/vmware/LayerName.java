package dev.nestor.vmware;

import dev.nestor.model.Layer;
import java.util.function.Consumer;

/** Gives a layer the name that a file has for its machine, if people can be shown it. */
final class LayerName {

    private LayerName() {}

    /** @param complaints told why the name is not used, without the name */
    static Layer give(Layer layer, String name, Consumer<String> complaints) {
        try {
            // First as it stands: control characters at its ends are no reason to trust the rest.
            return layer.named(name).named(name.strip());
        } catch (IllegalArgumentException unusable) {
            complaints.accept(unusable.getMessage());
            return layer;
        }
    }
}
