package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.vmware.api.ApiObject;
import dev.nestor.vmware.text.Echo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One {@code HostSystem} of the vSphere API: a machine with ESXi on it. For one host only. */
record ViHost(ApiObject object, Managed managed, FactDictionary facts, InventorySink sink) {

    private static final String VMWARE_SERIAL = "VMware-";

    Optional<Sighting> read(Catalogue catalogue) {
        SystemInfo system = SystemInfo.of(object);
        noteVirtualHardware(system);
        object.text("capability.nestedHVSupported")
                .filter("false"::equals)
                .ifPresent(no -> sink.note(object.spot()
                        .note("host" + title() + " says that it cannot expose"
                                + " virtualization to its virtual machines")));
        FactSheet sheet = new FactSheet(facts);
        new ViHostFacts(object, sheet, sink).state();
        Layer layer = new HostProduct(object, sink).layer(catalogue).with(sheet.machine());
        // All simulated hosts have the hardware of one virtual machine, and run on no other.
        boolean nested = system.isVirtual() && !system.isSimulated();
        Sighting.Role role = nested ? Sighting.Role.NESTED_HOST : Sighting.Role.HOST;
        return Optional.of(new Sighting(role, named(layer), keys(system), List.of()));
    }

    private void noteVirtualHardware(SystemInfo system) {
        if (!system.isVirtual()) {
            return;
        }
        String doubt = system.isSimulated()
                ? "; but this very hardware is what vcsim simulates, and its hosts all look nested"
                : system.mayBeSimulated() ? "; but hosts that vcsim simulates look the same" : "";
        sink.note(object.spot()
                .note("host" + title() + " is itself a virtual machine, by its hardware: " + Echo.of(system.vendor())
                        + " " + Echo.of(system.model()) + doubt));
    }

    private List<MachineKey> keys(SystemInfo system) {
        List<MachineKey> keys = new ArrayList<>();
        // The serial number of a virtual machine spells the UUID that its own hypervisor has for it; in the UUID that
        // the firmware tells, bytes are swapped.
        system.serials().stream()
                .filter(serial -> serial.startsWith(VMWARE_SERIAL))
                .flatMap(serial -> MachineKey.uuid(serial.substring(VMWARE_SERIAL.length())).stream())
                .forEach(keys::add);
        system.uuid().flatMap(MachineKey::uuid).ifPresent(keys::add);
        managed.key(object, "self").ifPresent(keys::add);
        system.serials().stream()
                .flatMap(serial -> MachineKey.serial(serial).stream())
                .forEach(keys::add);
        object.objects("config.network.pnic").stream()
                .flatMap(adapter -> adapter.text("mac").stream())
                .flatMap(address -> MachineKey.mac(address).stream())
                .forEach(keys::add);
        name().flatMap(MachineKey::name).ifPresent(keys::add);
        return keys.stream().distinct().toList();
    }

    private Optional<String> name() {
        return object.text("name").or(() -> object.text("summary.config.name"));
    }

    private Layer named(Layer layer) {
        return name().map(name -> LayerName.give(
                        layer,
                        name,
                        complaint ->
                                sink.problem(object.spot().sentence("name of the host is not used: " + complaint))))
                .orElse(layer);
    }

    private String title() {
        return name().map(name -> " " + Echo.of(name)).orElse("");
    }
}
