package org.example.kvm.libvirt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Devices that people give to a machine that is to run ESXi, which has no drivers for those of KVM. */
final class EsxiHints {

    private static final Set<String> DISKS = Set.of("ide", "sata");

    private EsxiHints() {}

    /** What speaks for ESXi, as the end of a sentence about the machine; empty if nothing does, or something speaks against it. */
    static Optional<String> in(XmlElement domain) {
        List<String> adapters = values(domain, "interface", "model", "type").toList();
        List<String> disks = values(domain, "disk", "target", "bus").toList();
        boolean disksFit = !disks.isEmpty() && DISKS.containsAll(disks);
        if (!disksFit || adapters.isEmpty() || !Set.of("vmxnet3", "e1000e").containsAll(adapters)) {
            return Optional.empty();
        }
        // Windows gets e1000e and SATA as well, and demands nothing more.
        boolean distinct = adapters.contains("vmxnet3") || demandsVirtualization(domain) || hasVmport(domain);
        return distinct
                ? Optional.of("may be meant for ESXi, with low confidence: it has adapters of `%s` and disks on `%s`"
                        .formatted(adapters.get(0), disks.get(0)))
                : Optional.empty();
    }

    private static boolean demandsVirtualization(XmlElement domain) {
        return domain.child("cpu").stream()
                .flatMap(cpu -> cpu.children("feature").stream())
                .filter(feature -> Set.of("require", "force")
                        .contains(feature.attribute("policy").orElse("require")))
                .anyMatch(feature -> Set.of(CpuModels.VMX, CpuModels.SVM)
                        .contains(feature.attribute("name").orElse("")));
    }

    private static boolean hasVmport(XmlElement domain) {
        return domain.at("features", "vmport")
                .flatMap(vmport -> vmport.attribute("state"))
                .filter("on"::equals)
                .isPresent();
    }

    private static Stream<String> values(XmlElement domain, String device, String child, String attribute) {
        return domain.child("devices").stream()
                .flatMap(devices -> devices.children(device).stream())
                .flatMap(one -> one.child(child).stream())
                .flatMap(element -> element.attribute(attribute).stream());
    }
}
