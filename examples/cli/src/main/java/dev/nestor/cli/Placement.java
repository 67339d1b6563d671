package dev.nestor.cli;

import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.JoinedStack;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line says of machines out of inventories.
 *
 * @param below what those run on whose files do not know, hardware first
 */
record Placement(List<Layer> below, Inside inside) {

    static Placement of(Arguments arguments, Session session) {
        ProductNames names = new ProductNames(session.knowledge().catalogue());
        List<Layer> below = arguments.values(Options.ON).stream()
                .filter(name -> !Inputs.isInput(name))
                .map(names::layer)
                .toList();
        return new Placement(below, Inside.of(arguments, names));
    }

    /** The layers of {@code joined} with what was named below and inside. */
    List<Layer> layers(JoinedStack joined) {
        List<Layer> layers = new ArrayList<>();
        if (!joined.complete()) {
            layers.addAll(below);
        }
        joined.layers().forEach(layer -> layers.add(Unnamed.settled(inside.in(layer))));
        return layers;
    }

    /** @throws InputException if what runs in some machine was said, and there is none of that name */
    void checkUsed() {
        inside.unused().stream().findFirst().ifPresent(name -> {
            throw new InputException(
                    "no machine is called `" + name + "`, and `" + Options.INSIDE + "` says what runs in it");
        });
    }

    /** Whether {@code layers} are a virtual machine by itself, which may be a hypervisor in another one. */
    static boolean isAdrift(JoinedStack joined, List<Layer> layers) {
        return !joined.complete()
                && layers.size() == joined.layers().size()
                && !layers.get(layers.size() - 1).software().guest();
    }
}
