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
        int top = joined.layers().size() - 1;
        for (int level = 0; level < top; level++) {
            Layer layer = joined.layers().get(level);
            layers.add(isVirtual(level, joined) ? inside.ifNamed(layer) : layer);
        }
        layers.add(Unnamed.settled(inside.in(joined.layers().get(top))));
        return layers;
    }

    /** Whether a layer below the highest is a virtual machine that files show, and not only a host. */
    private static boolean isVirtual(int level, JoinedStack joined) {
        return joined.joints().stream()
                .anyMatch(joint -> joint.kind() == JoinedStack.Joint.Kind.IDENTITY && joint.level() == level);
    }

    /** @throws InputException if what runs in some machine was said, and there is none of that name */
    void checkUsed() {
        inside.unused().stream().findFirst().ifPresent(name -> {
            throw new InputException(
                    "no machine is called `" + name + "`, and `" + Options.INSIDE + "` says what runs in it");
        });
    }

    /** Whether nobody says what the lowest of {@code layers} runs on. A guest by itself is nested in nothing, whatever that is. */
    boolean isAdrift(JoinedStack joined, List<Layer> layers) {
        boolean lone = layers.size() == 1 && layers.get(0).software().guest();
        return !joined.complete() && below.isEmpty() && !lone;
    }
}
