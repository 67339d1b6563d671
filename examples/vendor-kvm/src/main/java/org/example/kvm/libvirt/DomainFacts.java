package org.example.kvm.libvirt;

import dev.nestor.logic.Truth;
import dev.nestor.model.Machine;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** The facts that a domain states about its machine. For one machine only. */
final class DomainFacts {

    private static final Set<String> ON_THE_HARDWARE = Set.of(DomainType.KVM, DomainType.XEN);
    private static final long MOST_CORES = 1 << 16;

    private final XmlElement domain;
    private final FactSheet sheet;
    private final Remarks remarks;

    DomainFacts(XmlElement domain, FactSheet sheet, Remarks remarks) {
        this.domain = domain;
        this.sheet = sheet;
        this.remarks = remarks;
    }

    /** @param shown the machine, in words for people */
    Machine read(String shown, Optional<String> type, Host host) {
        domain.child("memory").ifPresent(this::stateMemory);
        domain.child("vcpu").ifPresent(this::stateProcessors);
        Optional<XmlElement> system = domain.at("os", "type");
        Optional<String> architecture = system.flatMap(element -> remarks.attribute(element, "arch"));
        system.ifPresent(element -> sheet.stateArchitecture(architecture, element));
        domain.child("os").ifPresent(this::stateFirmware);
        domain.child("devices").ifPresent(this::statePassthrough);
        domain.child("cpu").ifPresent(cpu -> {
            cpu.child("vendor").ifPresent(vendor -> sheet.stateVendor(remarks.text(vendor), vendor));
            cpu.child("topology").ifPresent(this::stateTopology);
            if (type.filter(ON_THE_HARDWARE::contains).isPresent() && Words.isX86(architecture)) {
                stateExposure(
                        shown,
                        cpu,
                        new Exposure(
                                cpu, CpuFeatures.of(cpu, remarks), host, type.equals(Optional.of(DomainType.XEN))));
            }
        });
        return sheet.machine();
    }

    private void stateExposure(String shown, XmlElement cpu, Exposure exposure) {
        if (exposure.truth() != Truth.UNKNOWN) {
            sheet.state("vm.hardwareVirtualization", exposure.truth() == Truth.TRUE, exposure.place());
        }
        exposure.remark().ifPresent(remark -> remarks.note(shown + " " + remark));
    }

    private void stateMemory(XmlElement memory) {
        remarks.text(memory).ifPresent(number -> {
            OptionalLong bytes = MemoryAmount.bytes(number, memory.attribute("unit"));
            if (bytes.isPresent()) {
                sheet.state("memory", bytes.getAsLong() + " B", memory);
            } else {
                remarks.problem(
                        memory,
                        "`memory` has no amount with a unit such as `KiB`, up to an exbibyte: %s"
                                .formatted(Echo.of(number
                                        + memory.attribute("unit")
                                                .map(" "::concat)
                                                .orElse(""))));
            }
        });
    }

    // The number is what may be plugged in; `current` is what the machine starts with.
    private void stateProcessors(XmlElement vcpu) {
        Optional<String> current = remarks.attribute(vcpu, "current");
        sheet.stateCount("cpu.count", current.isPresent() ? current : remarks.text(vcpu), vcpu);
    }

    private void stateTopology(XmlElement topology) {
        sheet.stateCount("cpu.sockets", remarks.attribute(topology, "sockets"), topology);
        long cores = 1;
        for (String level : List.of("dies", "clusters", "cores")) {
            Optional<String> text = remarks.attribute(topology, level);
            OptionalLong count = WholeNumber.parse(text.orElse(level.equals("cores") ? "" : "1"), 1, MOST_CORES);
            if (count.isEmpty()) {
                return;
            }
            cores *= count.getAsLong();
        }
        sheet.stateCount("cpu.coresPerSocket", Optional.of(Long.toString(cores)), topology);
    }

    private void stateFirmware(XmlElement os) {
        Optional<String> named = remarks.attribute(os, "firmware").filter(Set.of("bios", "efi")::contains);
        named.ifPresent(firmware -> sheet.state("vm.firmware", firmware, os));
        os.child("loader")
                .filter(loader -> named.isEmpty())
                .filter(loader ->
                        loader.attribute("type").filter("pflash"::equals).isPresent())
                .ifPresent(loader -> sheet.state("vm.firmware", "efi", loader));
    }

    private void statePassthrough(XmlElement devices) {
        Stream.concat(
                        devices.children("hostdev").stream(),
                        devices.children("interface").stream()
                                .filter(adapter -> adapter.attribute("type")
                                        .filter("hostdev"::equals)
                                        .isPresent()))
                .findFirst()
                .ifPresent(device -> sheet.state("vm.passthrough", true, device));
    }
}
