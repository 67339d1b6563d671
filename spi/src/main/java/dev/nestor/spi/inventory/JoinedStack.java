package dev.nestor.spi.inventory;

import dev.nestor.model.Layer;
import dev.nestor.model.Stack;
import java.util.Comparator;
import java.util.List;

/**
 * A virtual machine with all that is known to be below it.
 *
 * @param layers lowest first; the last one is the virtual machine
 * @param complete whether the lowest is a machine that runs on no other as far as the inventory says
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
