package dev.nestor.spi.inventory;

import dev.nestor.model.Layer;
import dev.nestor.model.Software;
import dev.nestor.model.Stack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A virtual machine with all that is known to be below it.
 *
 * @param layers lowest first; the last one is the virtual machine
 * @param complete whether the lowest is a machine that runs on no other as far as the inventory says; if not, something below is
 *     missing
 * @param joints how it was found that layers belong together, lowest first
 */
public record JoinedStack(List<Layer> layers, boolean complete, List<Joint> joints) {

    /**
     * Why a layer is where it is.
     *
     * @param level of the host
     * @param by what both have
     */
    public record Joint(Kind kind, int level, MachineKey by) {

        /** What was found. */
        public enum Kind {
            /** That the host is one of the virtual machines, and both are this layer. */
            IDENTITY,
            /** That the machine of the layer above runs on the host. */
            PLACEMENT
        }

        public Certainty certainty() {
            return by.certainty();
        }
    }

    /** @throws IllegalArgumentException if the layers are no {@link Stack}, for example because their processors contradict */
    public JoinedStack {
        layers = new Stack(layers).layers();
        joints = List.copyOf(joints);
    }

    /**
     * All of it as a stack that can be assessed. One that is not {@link #complete} must not be taken for all there is: it is on
     * {@code below} then, and on software that nobody knows where that is empty.
     *
     * @param below hardware first
     * @throws IllegalArgumentException if the layers are no {@link Stack} together
     */
    public Stack on(List<Layer> below) {
        if (complete) {
            return new Stack(layers);
        }
        List<Layer> all = new ArrayList<>(below.isEmpty() ? List.of(Layer.of(Software.unknown())) : below);
        all.addAll(layers);
        return new Stack(all);
    }

    /** What people call the virtual machine, or that it has no name. */
    public String name() {
        return layers.get(layers.size() - 1).name().orElse("a machine without a name");
    }

    /** How sure it is that all layers belong together: as the least certain joint. */
    public Certainty certainty() {
        return joints.stream()
                .map(Joint::certainty)
                .max(Comparator.naturalOrder())
                .orElse(Certainty.CERTAIN);
    }
}
