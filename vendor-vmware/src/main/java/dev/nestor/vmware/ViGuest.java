package dev.nestor.vmware;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.model.Layer;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.vmware.api.ApiObject;
import dev.nestor.vmware.text.Echo;
import dev.nestor.vmware.text.Stated;
import java.util.Optional;

/**
 * What the API says is installed in a virtual machine.
 *
 * @param machine the one that has the configuration, or the configuration itself if that came alone
 */
record ViGuest(ApiObject machine, ApiObject config, InventorySink sink) {

    /** Empty if nothing says it: that is no guest, because it may as well be a hypervisor. */
    Optional<Layer> layer(Catalogue catalogue) {
        Optional<Layer> configured = config.stated("guestId")
                .flatMap(id -> id.text(sink::problem)
                        .flatMap(GuestSystem::of)
                        .map(guest -> layer(doubted(guest, id), catalogue)
                                .foundIn(id.spot().origin())));
        return reported(configured, catalogue).or(() -> configured);
    }

    // Its own tools know better than who made the machine and called it `other`.
    private Optional<Layer> reported(Optional<Layer> configured, Catalogue catalogue) {
        Optional<Stated> id = machine.stated("guest.guestId");
        Optional<GuestSystem> running =
                id.map(Stated::value).flatMap(GuestSystem::of).filter(guest -> !guest.isGuest());
        boolean named = configured
                .map(Layer::software)
                .filter(software -> !software.guest() && !software.isUnknown())
                .isPresent();
        if (named || running.isEmpty()) {
            return Optional.empty();
        }
        if (doubted(running.get(), id.orElseThrow()).isHypervisor()) {
            sink.note(id.orElseThrow()
                    .spot()
                    .note("tools in the virtual machine report a hypervisor, which its configuration does not name"));
        }
        return Optional.of(
                layer(running.get(), catalogue).foundIn(id.orElseThrow().spot().origin()));
    }

    private GuestSystem doubted(GuestSystem guest, Stated id) {
        guest.doubt().ifPresent(doubt -> id.unknown(doubt, sink::problem));
        return guest;
    }

    private Layer layer(GuestSystem guest, Catalogue catalogue) {
        Optional<Stated> witness = guest.isEsxi() ? witness() : Optional.empty();
        if (witness.isEmpty()) {
            return guest.layer(catalogue);
        }
        sink.note(witness.get()
                .spot()
                .note("virtual machine is a vSAN Witness Appliance, by its product "
                        + Echo.of(witness.get().value())));
        return catalogue.layer(Witness.PRODUCT, guest.version());
    }

    // A deployed appliance keeps the products of its descriptor.
    private Optional<Stated> witness() {
        return config.objects("vAppConfig.product").stream()
                .flatMap(product -> product.stated("name").stream())
                .filter(name -> Witness.isProduct(name.value()))
                .findFirst();
    }
}
