package dev.nestor.inventory.vsphere;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.esx.GuestSystems;
import dev.nestor.inventory.esx.MachineKeys;
import dev.nestor.model.Layer;
import dev.nestor.model.Software;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A virtual machine, as the server describes it. */
record VirtualObject(ServerObject object, Catalogue catalogue, FactDictionary facts) {

    /**
     * The machine; what runs in it is unknown if the server does not say it, since that may as well be a hypervisor.
     *
     * @param hosts what tells each host from others, by its id
     */
    Sighting sighting(Map<String, List<MachineKey>> hosts) {
        Layer layer = object.named(software().orElseGet(this::unknown).with(VirtualFacts.of(object, facts)));
        return new Sighting(Sighting.Role.VIRTUAL, layer, keys(), host(hosts));
    }

    private Layer unknown() {
        object.problem("does not say what runs in it, so it is not known whether that is a hypervisor");
        return Layer.of(Software.unknown());
    }

    /** What is odd about it, as one sentence; empty if nothing is. */
    Optional<String> remark() {
        boolean inVain =
                object.says(VirtualProperties.EXPOSED, "true") && object.says(VirtualProperties.EXPOSABLE, "false");
        return inVain
                ? Optional.of(object.title("the virtual machine") + " asks for hardware virtualization, which its"
                        + " hardware version or its host does not support")
                : Optional.empty();
    }

    /** A hypervisor that only VMware Tools sees goes before what the machine was made for. */
    private Optional<Layer> software() {
        String configured = VirtualProperties.CONFIGURED_GUEST;
        String seen = VirtualProperties.SEEN_GUEST;
        boolean onlySeen = mayBeHypervisor(seen) && !mayBeHypervisor(configured);
        String path = onlySeen || object.value(configured).isEmpty() ? seen : configured;
        return object.value(path)
                .flatMap(new GuestSystems(catalogue, object::problem)::identified)
                .map(layer -> layer.foundIn(object.origin(path)));
    }

    private boolean mayBeHypervisor(String path) {
        return object.value(path).filter(GuestSystems::mayBeHypervisor).isPresent();
    }

    private List<MachineKey> keys() {
        MachineKeys keys = new MachineKeys()
                .add(object.value(VirtualProperties.UUID).flatMap(MachineKey::uuid))
                .add(object.value(VirtualProperties.INSTANCE_UUID).flatMap(MachineKey::uuid))
                .add(object.key());
        object.all(VirtualProperties.DEVICE_MACS).forEach(address -> keys.add(MachineKey.mac(address)));
        return keys.add(object.name().flatMap(MachineKey::name)).list();
    }

    private List<MachineKey> host(Map<String, List<MachineKey>> hosts) {
        return object.value(VirtualProperties.HOST)
                .map(id -> hosts.getOrDefault(id, object.keyOf(id).stream().toList()))
                .orElse(List.of());
    }
}
