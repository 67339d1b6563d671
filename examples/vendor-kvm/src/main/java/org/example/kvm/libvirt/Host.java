package org.example.kvm.libvirt;

import dev.nestor.logic.Truth;
import dev.nestor.spi.inventory.MachineKey;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the host of the machines that follow.
 *
 * @param keys what tells it from other hosts; none if nothing does
 * @param processor what it has itself
 * @param model the processor that its KVM gives to a machine with {@code host-model}; empty if nobody says
 */
record Host(List<MachineKey> keys, HostProcessor processor, Optional<CpuFeatures> model) {

    static final Host UNKNOWN = new Host(List.of(), HostProcessor.UNKNOWN, Optional.empty());

    Host {
        keys = List.copyOf(keys);
    }

    Host withModel(CpuFeatures features) {
        return new Host(keys, processor, Optional.of(features));
    }

    /** Whether a machine with the host's processor passed through has a feature. */
    Truth passesThrough(String feature) {
        if (processor.has(feature) == Truth.FALSE) {
            return Truth.FALSE;
        }
        // The model leaves features out that are passed through all the same, such as `svm` of some EPYC.
        return inModel(feature) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether a machine with a copy of the host's processor has a feature. */
    Truth copies(String feature) {
        return processor.has(feature) == Truth.FALSE ? Truth.FALSE : inModel(feature);
    }

    private Truth inModel(String feature) {
        return model.map(features -> features.has(feature)).orElse(Truth.UNKNOWN);
    }
}
