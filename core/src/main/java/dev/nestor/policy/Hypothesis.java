package dev.nestor.policy;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import dev.nestor.model.Stack;
import dev.nestor.rule.Operand;
import java.util.Optional;

/** What a stack would be if something of it were known, or other than it is. */
final class Hypothesis {

    private final Catalogue catalogue;

    Hypothesis(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The stack with this value; empty if it contradicts what is known of the stack. */
    Optional<Stack> suppose(Stack stack, MissingSet.Place place, FactValue value) {
        Layer layer = stack.layer(place.level());
        try {
            return Optional.of(stack.with(
                    place.level(),
                    place.fact().equals(Operand.VERSION)
                            ? versioned(layer, (FactValue.Versioned) value)
                            : layer.with(layer.machine().with(place.fact(), value))));
        } catch (IllegalArgumentException contradiction) {
            return Optional.empty();
        }
    }

    private Layer versioned(Layer layer, FactValue.Versioned version) {
        Layer other =
                catalogue.layer(layer.software().product(), version.value()).with(layer.machine());
        return layer.name().map(other::named).orElse(other);
    }
}
