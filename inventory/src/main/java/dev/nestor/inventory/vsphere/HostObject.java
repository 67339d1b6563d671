package dev.nestor.inventory.vsphere;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.esx.Hypervisors;
import dev.nestor.inventory.esx.MachineKeys;
import dev.nestor.inventory.esx.Quote;
import dev.nestor.inventory.esx.VirtualHardware;
import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A host, as the server describes it. */
record HostObject(ServerObject object, Catalogue catalogue, FactDictionary facts) {

    private static final Set<String> SERIAL_TAGS = Set.of("ServiceTag", "SerialNumberTag");

    Sighting sighting() {
        Layer layer =
                software().foundIn(object.origin(HostProperties.FULL_NAME)).with(HostFacts.of(object, facts));
        Sighting.Role role = virtualHardware().isPresent() ? Sighting.Role.NESTED_HOST : Sighting.Role.HOST;
        return new Sighting(role, object.named(layer), keys(), List.of());
    }

    /** What else there is to say, one sentence each. */
    List<String> remarks() {
        String host = object.title("the host") + " ";
        return Stream.of(virtualHardware(), exposure(), connection())
                .flatMap(Optional::stream)
                .map(remark -> host + remark)
                .toList();
    }

    private Optional<String> virtualHardware() {
        String model = object.value(HostProperties.MODEL).orElse("");
        return object.value(HostProperties.VENDOR).flatMap(vendor -> VirtualHardware.remark(vendor, model));
    }

    private Optional<String> exposure() {
        return object.says(HostProperties.CAN_EXPOSE, "false")
                ? Optional.of("cannot expose hardware virtualization to its virtual machines")
                : Optional.empty();
    }

    private Optional<String> connection() {
        return object.value(HostProperties.CONNECTION)
                .filter(state -> !state.equals("connected"))
                .map(state -> "is " + Quote.of(state) + ", so what is known of it may be old");
    }

    private Layer software() {
        return new Hypervisors(catalogue)
                .of(object.value(HostProperties.FULL_NAME), complaint -> object.problem("has software " + complaint));
    }

    private List<MachineKey> keys() {
        MachineKeys keys = new MachineKeys()
                .add(object.value(HostProperties.UUID).flatMap(MachineKey::uuid))
                .add(object.key());
        object.value(HostProperties.SERIAL).ifPresent(keys::addSerial);
        List<String> kinds = object.all(HostProperties.TAG_KINDS);
        List<String> tags = object.all(HostProperties.TAGS);
        for (int i = 0; i < Math.min(kinds.size(), tags.size()); i++) {
            if (SERIAL_TAGS.contains(kinds.get(i))) {
                keys.addSerial(tags.get(i));
            }
        }
        return keys.add(object.name().flatMap(MachineKey::name)).list();
    }
}
