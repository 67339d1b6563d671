package org.example.kvm.libvirt;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.logic.Truth;
import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** A host and what it can run, as {@code virsh capabilities} writes it. */
final class CapabilitiesDocument {

    private final XmlElement capabilities;
    private final XmlElement host;
    private final Optional<String> name;
    private final Remarks remarks;
    private final HostProcessor processor;

    /** @param name what the host calls itself, if that is known */
    CapabilitiesDocument(XmlElement capabilities, XmlElement host, Optional<String> name, Remarks remarks) {
        this.capabilities = capabilities;
        this.host = host;
        this.name = name;
        this.remarks = remarks;
        this.processor =
                host.child("cpu").map(cpu -> HostProcessor.of(cpu, remarks)).orElse(HostProcessor.UNKNOWN);
    }

    Host host() {
        return new Host(keys(), processor, Optional.empty());
    }

    Sighting read(Catalogue catalogue, FactDictionary facts) {
        FactSheet sheet = new FactSheet(facts, remarks);
        host.child("cpu").ifPresent(cpu -> stateProcessor(cpu, sheet));
        host.at("topology", "cells").ifPresent(cells -> stateSize(cells, sheet));
        Layer layer = layer(catalogue).with(sheet.machine());
        return new Sighting(Sighting.Role.HOST, name.map(layer::named).orElse(layer), keys(), List.of());
    }

    private Layer layer(Catalogue catalogue) {
        Runs runs = new Runs(catalogue);
        List<XmlElement> offers = capabilities.children("guest").stream()
                .flatMap(guest -> guest.children("arch").stream())
                .flatMap(arch -> arch.children("domain").stream())
                .toList();
        Optional<DomainType> type = DomainType.strongest(offers.stream()
                .flatMap(offer -> offer.attribute("type").stream())
                .toList());
        Layer layer = runs.product(type.flatMap(DomainType::product));
        return offers.stream()
                .filter(offer -> offer.attribute("type").equals(type.map(DomainType::word)))
                .findFirst()
                .map(offer -> layer.foundIn(remarks.origin(offer)))
                .orElse(layer);
    }

    private List<MachineKey> keys() {
        return Stream.concat(
                        host.child("uuid").map(XmlElement::text).flatMap(MachineKey::uuid).stream(),
                        name.flatMap(MachineKey::name).stream())
                .toList();
    }

    private void stateProcessor(XmlElement cpu, FactSheet sheet) {
        cpu.child("arch").ifPresent(arch -> sheet.stateArchitecture(Optional.of(arch.text()), arch));
        cpu.child("vendor").ifPresent(vendor -> sheet.stateVendor(Optional.of(vendor.text()), vendor));
        Truth virtualization = processor.hasVirtualization();
        boolean x86 = Words.isX86(cpu.child("arch").map(XmlElement::text));
        if (!x86 || virtualization == Truth.UNKNOWN) {
            return;
        }
        XmlElement place = feature(cpu).or(() -> cpu.child("model")).orElse(cpu);
        sheet.state("kvm.processorVirtualization", virtualization == Truth.TRUE, place);
        if (processor.isVirtual()) {
            // A virtual machine has just what is exposed to it.
            sheet.state("vm.hardwareVirtualization", virtualization == Truth.TRUE, place);
            remarks.note("the host is itself virtual: its processor has the feature `hypervisor`");
        }
    }

    private static Optional<XmlElement> feature(XmlElement cpu) {
        return cpu.children("feature").stream()
                .filter(feature -> Stream.of(CpuModels.VMX, CpuModels.SVM)
                        .anyMatch(name -> feature.attribute("name").equals(Optional.of(name))))
                .findFirst();
    }

    // Sockets of the processor are those of one cell, so the processors are counted by cells.
    private void stateSize(XmlElement cells, FactSheet sheet) {
        sum(
                        cells,
                        cell -> cell.child("cpus")
                                .flatMap(cpus -> cpus.attribute("num"))
                                .map(number -> WholeNumber.parse(number, 1, 1 << 16)))
                .ifPresent(count -> sheet.state("cpu.count", count, cells));
        sum(
                        cells,
                        cell -> cell.child("memory")
                                .map(memory -> MemoryAmount.bytes(memory.text(), memory.attribute("unit"))))
                .ifPresent(bytes -> sheet.state("memory", bytes + " B", cells));
    }

    /** Empty unless each cell has an amount. */
    private static OptionalLong sum(XmlElement cells, Function<XmlElement, Optional<OptionalLong>> amount) {
        long sum = 0;
        for (XmlElement cell : cells.children("cell")) {
            OptionalLong part = amount.apply(cell).orElse(OptionalLong.empty());
            if (part.isEmpty()) {
                return part;
            }
            sum += part.getAsLong();
        }
        return sum > 0 ? OptionalLong.of(sum) : OptionalLong.empty();
    }
}
