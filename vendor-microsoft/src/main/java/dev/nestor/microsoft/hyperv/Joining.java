package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.inventory.MachineKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings together what several cmdlets say of the same virtual machine: by its GUID, else by its name. For one use only. */
final class Joining {

    private final List<VirtualMachine> machines = new ArrayList<>();
    private final Map<MachineKey, VirtualMachine> byId = new HashMap<>();
    private final Map<MachineKey, List<VirtualMachine>> byName = new HashMap<>();
    private final Map<MachineKey, VirtualMachine> unseen = new LinkedHashMap<>();

    private Joining() {}

    /** Those that {@code Get-VM} shows, and then those of which only parts are there. */
    static List<VirtualMachine> of(Contents contents) {
        Joining joining = new Joining();
        contents.get(Cmdlet.VM).forEach(joining::addMachine);
        for (Cmdlet cmdlet : Cmdlet.PARTS) {
            contents.get(cmdlet).forEach(part -> joining.addPart(cmdlet, part));
        }
        joining.machines.addAll(joining.unseen.values());
        return joining.machines;
    }

    private void addMachine(Properties object) {
        VirtualMachine machine = VirtualMachine.of(object);
        machines.add(machine);
        id(object).ifPresent(id -> byId.put(id, machine));
        name(object)
                .ifPresent(name ->
                        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(machine));
    }

    private void addPart(Cmdlet cmdlet, Properties part) {
        Optional<MachineKey> id = id(part);
        Optional<MachineKey> name = name(part);
        Optional<VirtualMachine> known = id.map(byId::get);
        if (known.isPresent()) {
            known.get().add(cmdlet, part);
        } else if (id.isEmpty() && name.isEmpty()) {
            tellNobody(part);
        } else {
            addByName(cmdlet, part, id.or(() -> name).orElseThrow(), name);
        }
    }

    private void addByName(Cmdlet cmdlet, Properties part, MachineKey key, Optional<MachineKey> name) {
        List<VirtualMachine> candidates = name.map(byName::get).orElse(List.of()).stream()
                .filter(machine -> key.kind() == MachineKey.Kind.NAME
                        || id(machine.vm().orElseThrow()).isEmpty())
                .toList();
        if (candidates.size() > 1) {
            part.self().problem("several virtual machines have its `VMName`, and it has no `VMId` to tell them apart");
        } else if (candidates.size() == 1) {
            candidates.get(0).add(cmdlet, part);
        } else {
            unseen.computeIfAbsent(key, any -> VirtualMachine.unseen()).add(cmdlet, part);
        }
    }

    // The adapters of the host's own system are listed among those of its machines.
    private static void tellNobody(Properties part) {
        boolean ofHost = part.get("IsManagementOs").flatMap(Property::flag).orElse(false);
        if (!ofHost) {
            part.self().problem("nothing says which virtual machine it belongs to: it has neither `VMId` nor `VMName`");
        }
    }

    private static Optional<MachineKey> id(Properties object) {
        return VirtualMachine.id(object).flatMap(MachineKey::uuid);
    }

    private static Optional<MachineKey> name(Properties object) {
        return VirtualMachine.name(object).flatMap(MachineKey::name);
    }
}
