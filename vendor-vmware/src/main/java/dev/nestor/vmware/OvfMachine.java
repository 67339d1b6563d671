package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.model.Software;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import dev.nestor.vmware.ovf.Item;
import dev.nestor.vmware.ovf.VirtualSystem;
import dev.nestor.vmware.text.Echo;
import dev.nestor.vmware.text.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One virtual machine of an OVF descriptor. For one machine only. */
final class OvfMachine implements ApiSettings {

    private final VirtualSystem system;
    private final FactSheet sheet;
    private final InventorySink sink;

    OvfMachine(VirtualSystem system, FactDictionary facts, InventorySink sink) {
        this.system = system;
        this.sheet = new FactSheet(facts);
        this.sink = sink;
    }

    /** @param shippedAs names of files that the descriptor came in, without their folders */
    void tell(Catalogue catalogue, List<String> shippedAs) {
        Layer layer = system.operatingSystem()
                .flatMap(os -> new OvfGuest(os, sink::problem)
                        .find()
                        .map(guest -> layer(guest, catalogue, shippedAs)
                                .foundIn(os.spot().origin())))
                .orElseGet(this::unknown);
        new OvfFacts(system, sheet, sink).state();
        ApiMachine machine = new ApiMachine(this, sheet, sink::problem);
        machine.state();
        machine.note(system.spot(), sink::note);
        sink.machine(new Sighting(Sighting.Role.VIRTUAL, named(layer.with(sheet.machine())), keys(), List.of()));
    }

    @Override
    public Optional<Stated> find(String path) {
        return system.config().stream()
                .filter(setting -> setting.name().equals(path))
                .reduce((earlier, later) -> later);
    }

    @Override
    public List<Stated> vmxKeys() {
        return system.extraConfig();
    }

    private Layer unknown() {
        sink.problem(system.spot()
                .sentence("virtual system" + title() + " does not say what runs in it, so it is not"
                        + " known whether that is a hypervisor"));
        return Layer.of(Software.unknown());
    }

    private Layer layer(GuestSystem guest, Catalogue catalogue, List<String> shippedAs) {
        Optional<String> witness = guest.isEsxi() ? witness(shippedAs) : Optional.empty();
        if (witness.isEmpty()) {
            return guest.layer(catalogue);
        }
        sink.note(system.spot().note("virtual system" + title() + " is a vSAN Witness Appliance, by " + witness.get()));
        return catalogue.layer(Witness.PRODUCT, guest.version());
    }

    private Optional<String> witness(List<String> shippedAs) {
        Optional<String> product = system.products().stream()
                .map(Stated::value)
                .filter(Witness::isProduct)
                .map(name -> "its product " + Echo.of(name))
                .findFirst();
        return product.or(() -> shippedAs.stream()
                .filter(Witness::isFile)
                .map(name -> "the name of its file " + Echo.of(name))
                .findFirst());
    }

    private Layer named(Layer layer) {
        Optional<Stated> name = system.name();
        return name.flatMap(stated -> stated.text(sink::problem))
                .map(text -> LayerName.give(
                        layer,
                        text,
                        complaint -> sink.problem(name.orElseThrow()
                                .spot()
                                .sentence("name of the virtual system is not used: " + complaint))))
                .orElse(layer);
    }

    private List<MachineKey> keys() {
        List<MachineKey> keys = new ArrayList<>();
        ApiSettings.last(vmxKeys(), "uuid.bios")
                .map(Stated::value)
                .flatMap(MachineKey::uuid)
                .ifPresent(keys::add);
        system.items(VirtualSystem.ETHERNET).stream()
                .map(Item::address)
                .flatMap(Optional::stream)
                .flatMap(address -> MachineKey.mac(address.value()).stream())
                .forEach(keys::add);
        name().flatMap(MachineKey::name).ifPresent(keys::add);
        return keys;
    }

    private Optional<String> name() {
        return system.name().flatMap(stated -> stated.text(ignored -> {}));
    }

    private String title() {
        return system.name().map(name -> " " + Echo.of(name.value())).orElse("");
    }
}
