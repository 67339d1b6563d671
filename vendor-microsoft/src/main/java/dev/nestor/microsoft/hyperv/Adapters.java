package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The network adapters of one virtual machine.
 *
 * @param objects each adapter once
 * @param complete whether those that are listed are all it has
 */
record Adapters(List<Properties> objects, boolean complete) {

    /** @param own what {@code Get-VMNetworkAdapter} says, which is all there is; what stands in the machine may be cut off */
    static Adapters of(Optional<Properties> vm, List<Properties> own) {
        if (!own.isEmpty()) {
            return new Adapters(own, true);
        }
        List<JsonValue> inside =
                vm.flatMap(object -> object.list("NetworkAdapters", "Adapters")).orElse(List.of());
        List<Properties> objects = new ArrayList<>();
        for (JsonValue adapter : inside) {
            // Where the depth was used up, a text stands for the object.
            if (adapter.isObject()) {
                objects.add(Properties.of(adapter, vm.orElseThrow().self().remarks()));
            }
        }
        return new Adapters(objects, objects.size() == inside.size());
    }

    List<MachineKey> macs() {
        return objects.stream()
                .flatMap(adapter -> adapter.text("MacAddress").stream())
                .flatMap(mac -> MachineKey.mac(mac).stream())
                .toList();
    }

    /** Which adapter the machines inside use is not known, so only what all of them say is. */
    void read(FactSheet sheet, Remarks remarks) {
        List<Property> on = settings(true);
        List<Property> off = settings(false);
        boolean all = complete && on.size() + off.size() == objects.size();
        if (!on.isEmpty() && !off.isEmpty()) {
            remarks.note(
                    "MAC address spoofing is on at `%s` and off at `%s`, so whether machines inside can use it is not known"
                            .formatted(
                                    Quote.pointer(on.get(0).value().pointer()),
                                    Quote.pointer(off.get(0).value().pointer())));
        } else if (all && !on.isEmpty()) {
            sheet.state("vm.macSpoofing", "true", on.get(0));
        } else if (all && !off.isEmpty()) {
            sheet.state("vm.macSpoofing", "false", off.get(0));
        }
    }

    private List<Property> settings(boolean on) {
        return objects.stream()
                .flatMap(adapter -> adapter.get("MacAddressSpoofing").stream())
                .filter(setting -> setting.onOff().filter(known -> known == on).isPresent())
                .toList();
    }
}
