package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.model.Software;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.vmware.api.ApiObject;
import dev.nestor.vmware.text.Echo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One {@code VirtualMachine} of the vSphere API. For one machine only. */
record ViMachine(ApiObject object, Managed managed, FactDictionary facts, InventorySink sink) {

    Optional<Sighting> read(Catalogue catalogue) {
        Optional<ApiObject> config = object.object("config");
        if (config.isEmpty()) {
            sink.problem(object.spot().sentence("virtual machine has no `config`, so nothing is known of it"));
            return Optional.empty();
        }
        return Optional.of(sighting(config.get(), catalogue, true));
    }

    /** A configuration alone, which does not know where it runs. */
    Sighting ofConfig(ApiObject config, Catalogue catalogue) {
        return sighting(config, catalogue, false);
    }

    private Sighting sighting(ApiObject config, Catalogue catalogue, boolean whole) {
        Layer guest = new ViGuest(object, config, sink).layer(catalogue).orElseGet(() -> unknown(config));
        FactSheet sheet = new FactSheet(facts);
        new ViMachineFacts(config, sheet, sink).state();
        if (whole) {
            new ViMachineFacts(config, sheet, sink).stateRuntime(object);
        }
        if (config.text("template").filter("true"::equals).isPresent()) {
            sink.note(
                    config.spot().note("virtual machine" + title(config) + " is a template, which never runs itself"));
        }
        Layer layer = named(guest.with(sheet.machine()), config);
        return new Sighting(Sighting.Role.VIRTUAL, layer, keys(config, whole), whole ? host() : List.of());
    }

    private Layer unknown(ApiObject config) {
        sink.problem(config.spot()
                .sentence("virtual machine" + title(config) + " does not say what runs in it, so it is"
                        + " not known whether that is a hypervisor"));
        return Layer.of(Software.unknown());
    }

    private List<MachineKey> keys(ApiObject config, boolean whole) {
        List<MachineKey> keys = new ArrayList<>();
        config.text("uuid").flatMap(MachineKey::uuid).ifPresent(keys::add);
        if (whole) {
            managed.key(object, "self").ifPresent(keys::add);
        }
        for (ApiObject device : config.objects("hardware.device")) {
            device.text("macAddress").flatMap(MachineKey::mac).ifPresent(keys::add);
        }
        config.text("name").flatMap(MachineKey::name).ifPresent(keys::add);
        return keys;
    }

    private List<MachineKey> host() {
        Optional<MachineKey> host = managed.key(object, "runtime.host");
        return host.or(() -> managed.key(object, "summary.runtime.host")).stream()
                .toList();
    }

    private Layer named(Layer layer, ApiObject config) {
        return config.text("name")
                .map(name -> LayerName.give(
                        layer,
                        name,
                        complaint -> sink.problem(
                                config.spot().sentence("name of the virtual machine is not used: " + complaint))))
                .orElse(layer);
    }

    private static String title(ApiObject config) {
        return config.text("name").map(name -> " " + Echo.of(name)).orElse("");
    }
}
