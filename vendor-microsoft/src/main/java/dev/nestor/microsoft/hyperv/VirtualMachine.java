package dev.nestor.microsoft.hyperv;

import dev.nestor.fact.FactDictionary;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the objects of one virtual machine say of it. The object of {@code Get-VM} may be missing. For one file only. */
final class VirtualMachine {

    private static final long MOST_BYTES = 1L << 50;
    private static final long MOST_PROCESSORS = 1 << 16;
    private static final String NO_CHECKPOINT = "00000000-0000-0000-0000-000000000000";

    /** The GUID of a virtual machine is its own on any host. */
    private static final String MANAGER = "hyper-v";

    private final Optional<Properties> vm;
    private final Map<Cmdlet, List<Properties>> parts = new EnumMap<>(Cmdlet.class);

    private VirtualMachine(Optional<Properties> vm) {
        this.vm = vm;
    }

    static VirtualMachine of(Properties vm) {
        return new VirtualMachine(Optional.of(vm));
    }

    /** One of which only parts are known. */
    static VirtualMachine unseen() {
        return new VirtualMachine(Optional.empty());
    }

    void add(Cmdlet cmdlet, Properties part) {
        parts.computeIfAbsent(cmdlet, any -> new ArrayList<>()).add(part);
    }

    /** The object of {@code Get-VM}. */
    Optional<Properties> vm() {
        return vm;
    }

    /** The most certain first. */
    List<MachineKey> keys() {
        Set<MachineKey> keys = new LinkedHashSet<>();
        vm.flatMap(object -> object.text("BiosGuid")).flatMap(MachineKey::uuid).ifPresent(keys::add);
        for (Properties object : objects()) {
            id(object).flatMap(id -> MachineKey.id(MANAGER, id)).ifPresent(keys::add);
        }
        adapters().macs().forEach(keys::add);
        for (Properties object : objects()) {
            name(object).flatMap(MachineKey::name).ifPresent(keys::add);
        }
        return List.copyOf(keys);
    }

    static Optional<String> id(Properties object) {
        // The `Id` of other objects is a path of their own.
        return object.text(object.has("VMId") ? "VMId" : "Id")
                .filter(id -> MachineKey.uuid(id).isPresent());
    }

    static Optional<String> name(Properties object) {
        return object.text("VMName")
                .or(() -> Cmdlet.of(object).filter(Cmdlet.VM::equals).flatMap(any -> object.text("Name")));
    }

    FactSheet read(FactDictionary facts, Remarks remarks) {
        FactSheet sheet = new FactSheet(facts);
        vm.ifPresent(object -> readVm(object, sheet));
        of(Cmdlet.PROCESSOR).forEach(processor -> readProcessor(processor, sheet));
        of(Cmdlet.MEMORY).forEach(memory -> readMemory(memory, sheet));
        adapters().read(sheet, remarks);
        of(Cmdlet.SNAPSHOT).stream()
                .findFirst()
                .ifPresent(checkpoint -> sheet.state("vm.checkpoints", "true", checkpoint.self()));
        return sheet;
    }

    private static void readVm(Properties object, FactSheet sheet) {
        sheet.state("vm.state", object.get("State"), VmState::of);
        sheet.state("vm.generation", object.get("Generation"), generation -> generation.wholeNumber(1, 9));
        sheet.state("hyperv.configurationVersion", object.get("Version"), Property::version);
        sheet.state("cpu.count", object.get("ProcessorCount"), count -> count.wholeNumber(1, MOST_PROCESSORS));
        sheet.state("memory", object.get("MemoryStartup", "MemoryStartupBytes"), VirtualMachine::bytes);
        sheet.state("vm.dynamicMemory", object.get("DynamicMemoryEnabled"), Property::flag);
        sheet.state("vm.hardwareVirtualization", object.get("ExposeVirtualizationExtensions"), Property::flag);
        sheet.state("hyperv.vbsOptOut", object.get("VirtualizationBasedSecurityOptOut"), Property::flag);
        sheet.state("hyperv.fibreChannel", object.get("FibreChannelHostBusAdapters"), VirtualMachine::isFilled);
        readCheckpoints(object, sheet);
    }

    // No parent does not mean that there is no checkpoint, so only a count can say that.
    private static void readCheckpoints(Properties object, FactSheet sheet) {
        Optional<Property> count = object.get("CheckpointCount");
        sheet.state(
                "vm.checkpoints",
                count,
                number -> number.wholeNumber(0, Integer.MAX_VALUE).map(known -> known > 0));
        if (count.isEmpty()) {
            sheet.state(
                    "vm.checkpoints",
                    object.get("ParentCheckpointId", "ParentSnapshotId"),
                    parent -> parent.text()
                            .filter(id -> !id.equals(NO_CHECKPOINT))
                            .map(id -> true));
        }
    }

    private static void readProcessor(Properties object, FactSheet sheet) {
        sheet.state("vm.hardwareVirtualization", object.get("ExposeVirtualizationExtensions"), Property::flag);
        sheet.state("cpu.count", object.get("Count"), count -> count.wholeNumber(1, MOST_PROCESSORS));
        sheet.state("hyperv.processorCompatibility", object.get("CompatibilityForMigrationEnabled"), Property::flag);
        sheet.state("hyperv.perfmon", object.get("Perfmon"), VirtualMachine::isFilled);
    }

    private static void readMemory(Properties object, FactSheet sheet) {
        sheet.state("memory", object.get("Startup"), VirtualMachine::bytes);
        sheet.state("vm.dynamicMemory", object.get("DynamicMemoryEnabled"), Property::flag);
    }

    private static Optional<String> bytes(Property amount) {
        return amount.wholeNumber(1, MOST_BYTES).map(bytes -> bytes + " B");
    }

    private static Optional<Boolean> isFilled(Property list) {
        JsonValue value = list.value();
        return value.isArray() ? Optional.of(!value.asArray().isEmpty()) : Optional.empty();
    }

    private Adapters adapters() {
        return Adapters.of(vm, of(Cmdlet.NETWORK_ADAPTER));
    }

    private List<Properties> objects() {
        List<Properties> objects = new ArrayList<>(vm.stream().toList());
        Cmdlet.PARTS.forEach(cmdlet -> objects.addAll(of(cmdlet)));
        return objects;
    }

    private List<Properties> of(Cmdlet cmdlet) {
        return parts.getOrDefault(cmdlet, List.of());
    }
}
