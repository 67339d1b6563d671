package dev.nestor.spi.inventory;

import dev.nestor.model.Layer;
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
     * That a host is one of the virtual machines.
     *
     * @param level of the layer that both are
     * @param by what both have; a name may be that of another machine too
     */
    public record Joint(int level, MachineKey by) {}

    public JoinedStack {
        layers = List.copyOf(layers);
        joints = List.copyOf(joints);
    }

    /** What people call the virtual machine, or a number if nobody calls it anything. */
    public String name() {
        return layers.get(layers.size() - 1).name().orElse("a machine without a name");
    }
}
