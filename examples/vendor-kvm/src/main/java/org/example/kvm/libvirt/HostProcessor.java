package org.example.kvm.libvirt;

import dev.nestor.logic.Truth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The processor of a host, as {@code virsh capabilities} tells it: a model, and what it has beyond that.
 *
 * @param features those that are named; the model brings more
 */
record HostProcessor(Optional<String> vendor, Optional<String> model, Set<String> features) {

    static final HostProcessor UNKNOWN = new HostProcessor(Optional.empty(), Optional.empty(), Set.of());

    HostProcessor {
        features = Set.copyOf(features);
    }

    static HostProcessor of(XmlElement cpu, Remarks remarks) {
        return new HostProcessor(
                cpu.child("vendor").flatMap(remarks::text),
                cpu.child("model").flatMap(remarks::text),
                cpu.children("feature").stream()
                        .flatMap(feature -> feature.attribute("name").stream())
                        .collect(Collectors.toSet()));
    }

    Truth has(String feature) {
        if (features.contains(feature)) {
            return Truth.TRUE;
        }
        if (isOfOtherVendor(feature)) {
            return Truth.FALSE;
        }
        return model.map(name -> CpuModels.has(name, feature)).orElse(Truth.UNKNOWN);
    }

    /** Whether it has VT-x or AMD-V. */
    Truth hasVirtualization() {
        return has(CpuModels.VMX).or(has(CpuModels.SVM));
    }

    /** Whether it is one that a hypervisor shows, which is named; libvirt lists it for no model. */
    boolean isVirtual() {
        return features.contains("hypervisor");
    }

    private boolean isOfOtherVendor(String feature) {
        List<String> vendors = feature.equals(CpuModels.VMX) ? List.of("AMD", "Hygon") : List.of("Intel");
        return vendor.filter(vendors::contains).isPresent();
    }
}
