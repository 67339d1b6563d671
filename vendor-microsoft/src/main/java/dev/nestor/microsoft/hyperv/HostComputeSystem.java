package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code VirtualMachine} of a document of the Host Compute System, which has no name in it. */
record HostComputeSystem(Properties machine) implements ComputeSystem {

    @Override
    public Optional<Property> name() {
        return Optional.empty();
    }

    @Override
    public List<MachineKey> keys() {
        List<MachineKey> keys = new ArrayList<>();
        machine.object("Devices")
                .flatMap(devices -> devices.object("NetworkAdapters"))
                .ifPresent(adapters -> {
                    for (JsonValue adapter : adapters.members()) {
                        if (adapter.isObject()) {
                            Properties.of(adapter, machine.self().remarks())
                                    .text("MacAddress")
                                    .flatMap(MachineKey::mac)
                                    .ifPresent(keys::add);
                        }
                    }
                });
        return List.copyOf(keys);
    }

    @Override
    public String origin() {
        return machine.self().origin();
    }

    @Override
    public void read(FactSheet sheet) {
        Optional<Properties> topology = machine.object("ComputeTopology");
        topology.flatMap(parts -> parts.object("Memory")).ifPresent(memory -> {
            sheet.state("memory", memory.get("SizeInMB"), ComputeSystem::mebibytes);
            sheet.state("vm.dynamicMemory", memory.get("EnableDynamicMemory"), Property::flag);
        });
        topology.flatMap(parts -> parts.object("Processor")).ifPresent(processor -> {
            sheet.state("cpu.count", processor.get("Count"), ComputeSystem::processors);
            sheet.state("vm.hardwareVirtualization", processor.get("ExposeVirtualizationExtensions"), Property::flag);
        });
    }
}
