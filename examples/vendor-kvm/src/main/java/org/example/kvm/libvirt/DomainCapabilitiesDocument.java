package org.example.kvm.libvirt;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.logic.Truth;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import java.util.Optional;

/** What a host gives to machines of one type, as {@code virsh domcapabilities} writes it. */
final class DomainCapabilitiesDocument {

    private final XmlElement document;
    private final Remarks remarks;

    DomainCapabilitiesDocument(XmlElement document, Remarks remarks) {
        this.document = document;
        this.remarks = remarks;
    }

    boolean isOfKvm() {
        return type().equals(Optional.of(DomainType.KVM));
    }

    Layer layer(Catalogue catalogue) {
        return new Runs(catalogue).product(type().flatMap(DomainType::of).flatMap(DomainType::product));
    }

    /**
     * The processor that a machine with {@code host-model} gets. Only a model that must not fall back was made of what KVM
     * says it gives to machines; others are made of what the host has itself.
     */
    Optional<CpuFeatures> model() {
        return mode("host-model")
                .filter(mode -> isOfKvm())
                .filter(mode -> mode.child("model")
                        .flatMap(model -> model.attribute("fallback"))
                        .filter("forbid"::equals)
                        .isPresent())
                .map(mode -> CpuFeatures.of(mode, remarks));
    }

    Machine read(FactDictionary facts) {
        FactSheet sheet = new FactSheet(facts, remarks);
        document.child("arch").ifPresent(arch -> sheet.stateArchitecture(Optional.of(arch.text()), arch));
        notePassthrough();
        model().ifPresent(model -> {
            Truth given = model.has(CpuModels.VMX).or(model.has(CpuModels.SVM));
            XmlElement place = mode("host-model").orElse(document);
            if (given == Truth.TRUE) {
                // KVM offers these features to machines only while its parameter `nested` is on.
                sheet.state("kvm.nested", true, place);
            } else if (given == Truth.FALSE) {
                remarks.note("a machine with `host-model` gets neither `vmx` nor `svm` on this host; with"
                        + " `host-passthrough` it may");
            }
        });
        return sheet.machine();
    }

    private void notePassthrough() {
        document.child("cpu").stream()
                .flatMap(cpu -> cpu.children("mode").stream())
                .filter(mode -> isNamed(mode, "host-passthrough"))
                .filter(mode -> !isSupported(mode))
                .findFirst()
                .ifPresent(mode -> remarks.note(
                        "the host does not support `host-passthrough` for machines of " + Echo.of(type().orElse(""))));
    }

    private Optional<String> type() {
        return document.child("domain").map(XmlElement::text);
    }

    private Optional<XmlElement> mode(String name) {
        return document.child("cpu").stream()
                .flatMap(cpu -> cpu.children("mode").stream())
                .filter(mode -> isNamed(mode, name) && isSupported(mode))
                .findFirst();
    }

    private static boolean isNamed(XmlElement mode, String name) {
        return mode.attribute("name").equals(Optional.of(name));
    }

    private static boolean isSupported(XmlElement mode) {
        return mode.attribute("supported").equals(Optional.of("yes"));
    }
}
