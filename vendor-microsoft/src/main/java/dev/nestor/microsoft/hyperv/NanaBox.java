package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A virtual machine of NanaBox. Its {@code Version} is that of the file's format. */
record NanaBox(Properties machine) implements ComputeSystem {

    @Override
    public Optional<Property> name() {
        return machine.get("Name");
    }

    @Override
    public List<MachineKey> keys() {
        List<MachineKey> keys = new ArrayList<>();
        machine.text("SerialNumber").flatMap(MachineKey::serial).ifPresent(keys::add);
        for (JsonValue adapter : machine.list("NetworkAdapters").orElse(List.of())) {
            if (adapter.isObject()) {
                Properties.of(adapter, machine.self().remarks())
                        .text("MacAddress")
                        .flatMap(MachineKey::mac)
                        .ifPresent(keys::add);
            }
        }
        machine.text("Name").flatMap(MachineKey::name).ifPresent(keys::add);
        return List.copyOf(keys);
    }

    @Override
    public String origin() {
        return machine.self().origin();
    }

    @Override
    public void read(FactSheet sheet) {
        sheet.state("memory", machine.get("MemorySize"), ComputeSystem::mebibytes);
        sheet.state("cpu.count", machine.get("ProcessorCount"), ComputeSystem::processors);
        sheet.state("vm.hardwareVirtualization", machine.get("ExposeVirtualizationExtensions"), Property::flag);
        sheet.state("os.family", machine.get("GuestType"), NanaBox::family);
    }

    private static Optional<String> family(Property guestType) {
        return guestType.text().flatMap(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "windows" -> Optional.of("windows");
            case "linux" -> Optional.of("linux");
            default -> Optional.empty();
        });
    }
}
