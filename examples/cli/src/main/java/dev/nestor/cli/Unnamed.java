package dev.nestor.cli;

import dev.nestor.fact.FactValue;
import dev.nestor.model.Layer;
import java.util.Optional;

/** Machines of which no file says what runs in them. They may be guests or hypervisors, so no answer about them holds. */
final class Unnamed {

    private static final String NAME = "unknown";
    private static final Optional<FactValue> HIDDEN = Optional.of(new FactValue.Flag(false));

    private Unnamed() {}

    /** Whether {@code layer} may be a hypervisor or not; without the processor's virtualization it is taken for none. */
    static boolean isOneOf(Layer layer) {
        return layer.software().product().name().equals(NAME)
                && !layer.machine().fact("vm.hardwareVirtualization").equals(HIDDEN);
    }

    static String sentence(String machine) {
        return "what runs in `" + machine + "` is not said, so nobody can tell whether a hypervisor does";
    }
}
