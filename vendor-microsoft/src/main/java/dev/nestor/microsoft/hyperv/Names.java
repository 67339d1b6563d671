package dev.nestor.microsoft.hyperv;

import dev.nestor.model.Layer;
import java.util.Optional;

/** Gives layers the names that a file has for them. */
final class Names {

    private Names() {}

    /** The layer as it is if the name is none that can be shown. */
    static Layer named(Layer layer, Optional<Property> name) {
        return name.flatMap(Property::text)
                .map(text -> named(layer, text, name.get()))
                .orElse(layer);
    }

    private static Layer named(Layer layer, String text, Property name) {
        try {
            return layer.named(text);
        } catch (IllegalArgumentException unusable) {
            name.problem("is not used: " + unusable.getMessage());
            return layer;
        }
    }
}
