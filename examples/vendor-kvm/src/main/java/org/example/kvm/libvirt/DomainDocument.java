package org.example.kvm.libvirt;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One machine, as {@code virsh dumpxml} and virt-manager write it. */
final class DomainDocument {

    private final XmlElement domain;
    private final Remarks remarks;

    DomainDocument(XmlElement domain, Remarks remarks) {
        this.domain = domain;
        this.remarks = remarks;
    }

    Sighting read(Host host, Catalogue catalogue, FactDictionary facts) {
        Optional<String> type = remarks.attribute(domain, "type");
        Optional<String> name = domain.child("name").flatMap(remarks::text);
        List<MachineKey> keys = keys(name);
        String shown = name.map(Echo::of).orElse("the machine in line " + domain.line());
        noteType(shown, type);
        DomainFacts machine = new DomainFacts(domain, new FactSheet(facts, remarks), remarks);
        Layer layer = runs(shown, catalogue).with(machine.read(shown, type, host));
        return new Sighting(
                Sighting.Role.VIRTUAL, name.map(text -> named(layer, text)).orElse(layer), keys, host.keys());
    }

    private void noteType(String shown, Optional<String> type) {
        if (type.isEmpty() || type.get().equals(DomainType.KVM)) {
            return;
        }
        Optional<DomainType> known = DomainType.of(type.get());
        remarks.note(
                known.isPresent()
                        ? shown + " runs on " + known.get().description() + ", not on KVM"
                        : shown + " runs on something that is not known: " + Echo.of(type.get()));
    }

    private Layer runs(String shown, Catalogue catalogue) {
        Runs runs = new Runs(catalogue);
        Optional<XmlElement> hint = domain.at("metadata", Runs.LIBOSINFO + "libosinfo", Runs.LIBOSINFO + "os");
        Optional<String> id = hint.flatMap(os -> remarks.attribute(os, "id"));
        Optional<Layer> system = id.flatMap(
                text -> runs.system(text, complaint -> remarks.problem(hint.orElseThrow(), "`id` " + complaint)));
        if (id.isEmpty()) {
            EsxiHints.in(domain).ifPresent(hints -> remarks.note(shown + " " + hints));
        }
        return system.map(layer -> layer.foundIn(remarks.origin(hint.orElseThrow())))
                .orElseGet(() -> runs.product(Optional.empty()));
    }

    private Layer named(Layer layer, String name) {
        try {
            return layer.named(name);
        } catch (IllegalArgumentException unusable) {
            remarks.problem(domain, "`name` is not used: " + unusable.getMessage());
            return layer;
        }
    }

    private List<MachineKey> keys(Optional<String> name) {
        List<MachineKey> keys = new ArrayList<>();
        domain.child("uuid")
                .ifPresent(uuid -> remarks.text(uuid)
                        .ifPresent(text -> MachineKey.uuid(text)
                                .ifPresentOrElse(
                                        keys::add,
                                        () -> remarks.problem(uuid, "`uuid` tells no machine: " + Echo.of(text)))));
        domain.child("devices").stream()
                .flatMap(devices -> devices.children("interface").stream())
                .flatMap(adapter -> adapter.child("mac").stream())
                .flatMap(mac -> remarks.attribute(mac, "address").stream())
                .flatMap(address -> MachineKey.mac(address).stream())
                .distinct()
                .forEach(keys::add);
        name.flatMap(MachineKey::name).ifPresent(keys::add);
        return keys;
    }
}
