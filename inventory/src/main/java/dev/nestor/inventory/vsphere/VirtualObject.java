package dev.nestor.inventory.vsphere;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.esx.FactSheet;
import dev.nestor.inventory.esx.GuestSystems;
import dev.nestor.inventory.esx.MachineKeys;
import dev.nestor.inventory.esx.Quote;
import dev.nestor.inventory.soap.ManagedObject;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A virtual machine, as the server describes it. */
final class VirtualObject {

    static final List<String> PROPERTIES = List.of(
            "name",
            "config.guestId",
            "config.version",
            "config.uuid",
            "config.instanceUuid",
            "config.nestedHVEnabled",
            "config.firmware",
            "config.bootOptions",
            "config.cpuHotAddEnabled",
            "config.memoryHotAddEnabled",
            "config.hardware",
            "capability.nestedHVSupported",
            "guest.guestId",
            "runtime.host",
            "runtime.powerState",
            "runtime.faultToleranceState");

    private static final String CONFIGURED = "config.guestId";
    private static final String SEEN = "guest.guestId";
    private static final String EXPOSED = "config.nestedHVEnabled";
    private static final String SECURE_BOOT = "config.bootOptions.efiSecureBootEnabled";
    private static final String HARDWARE = "config.hardware.";
    private static final String DEVICE_TYPES = HARDWARE + "device@type";

    static final Set<String> USEFUL = Set.of(
            "name",
            CONFIGURED,
            SEEN,
            EXPOSED,
            SECURE_BOOT,
            DEVICE_TYPES,
            HARDWARE + "numCPU",
            HARDWARE + "numCoresPerSocket",
            HARDWARE + "memoryMB",
            HARDWARE + "device.macAddress",
            "config.version",
            "config.uuid",
            "config.instanceUuid",
            "config.firmware",
            "config.cpuHotAddEnabled",
            "config.memoryHotAddEnabled",
            "capability.nestedHVSupported",
            "runtime.host",
            "runtime.powerState",
            "runtime.faultToleranceState");

    private static final Map<String, String> STATES =
            Map.of("poweredOn", "running", "poweredOff", "off", "suspended", "saved");
    private static final Map<String, String> FAULT_TOLERANCE =
            Map.of("notConfigured", "false", "running", "true", "enabled", "true");
    private static final Set<String> PHYSICAL = Set.of("VirtualPCIPassthrough", "VirtualSriovEthernetCard");
    private static final String HARDWARE_VERSION = "vmx-0*([1-9]\\d{0,2})";

    private final ManagedObject object;
    private final Source source;
    private final Catalogue catalogue;
    private final FactDictionary facts;
    private final InventorySink sink;
    private final Names names;

    VirtualObject(ManagedObject object, Source source, Catalogue catalogue, FactDictionary facts, InventorySink sink) {
        this.object = object;
        this.source = source;
        this.catalogue = catalogue;
        this.facts = facts;
        this.sink = sink;
        this.names = new Names(object, source, sink);
    }

    /**
     * Empty if the server does not say what runs in the machine: that may as well be a hypervisor.
     *
     * @param hosts what tells each host from others, by its id
     */
    Optional<Sighting> sighting(Map<String, List<MachineKey>> hosts) {
        Optional<Layer> software = software();
        if (software.isEmpty()) {
            sink.problem(source.place(object) + " does not say what runs in it, so it is not known whether that is a"
                    + " hypervisor");
        }
        return software.map(layer -> names.give(layer.with(machine())))
                .map(layer -> new Sighting(Sighting.Role.VIRTUAL, layer, keys(), host(hosts)));
    }

    /** What is odd about it, as one sentence; empty if nothing is. */
    Optional<String> remark() {
        boolean exposed = is(EXPOSED, "true");
        return exposed && is("capability.nestedHVSupported", "false")
                ? Optional.of(names.name().map(Quote::of).orElse("the virtual machine") + " (" + source.place(object)
                        + ") asks for hardware virtualization, which its hardware version or its host does not support")
                : Optional.empty();
    }

    /** A hypervisor that only VMware Tools sees goes before what the machine was made for. */
    private Optional<Layer> software() {
        boolean onlySeen = isHypervisor(SEEN) && !isHypervisor(CONFIGURED);
        String path = onlySeen || object.value(CONFIGURED).isEmpty() ? SEEN : CONFIGURED;
        return object.value(path)
                .flatMap(new GuestSystems(catalogue)::identified)
                .map(layer -> layer.foundIn(source.origin(object, path)));
    }

    private boolean isHypervisor(String path) {
        return object.value(path).filter(id -> id.startsWith("vmkernel")).isPresent();
    }

    private boolean is(String path, String value) {
        return object.value(path).filter(value::equals).isPresent();
    }

    private Machine machine() {
        FactSheet sheet = new FactSheet(
                facts, complaint -> sink.problem(source.place(object) + " states what cannot be: " + complaint));
        state(sheet, "cpu.count", HARDWARE + "numCPU");
        state(sheet, "cpu.coresPerSocket", HARDWARE + "numCoresPerSocket");
        state(sheet, "memory", HARDWARE + "memoryMB", " MiB");
        state(sheet, "vm.hardwareVirtualization", EXPOSED);
        state(sheet, "vm.firmware", "config.firmware");
        state(sheet, "vm.secureBoot", SECURE_BOOT);
        state(sheet, "vm.cpuHotAdd", "config.cpuHotAddEnabled");
        state(sheet, "vm.memoryHotAdd", "config.memoryHotAddEnabled");
        state(sheet, "vmware.guestId", CONFIGURED);
        state(sheet, "vmware.hardwareVersion", "config.version", hardwareVersion());
        state(sheet, "vm.state", "runtime.powerState", word("runtime.powerState", STATES));
        state(
                sheet,
                "vm.faultTolerance",
                "runtime.faultToleranceState",
                word("runtime.faultToleranceState", FAULT_TOLERANCE));
        state(sheet, "vm.passthrough", HARDWARE + "device", passthrough());
        return sheet.machine();
    }

    private void state(FactSheet sheet, String fact, String path) {
        state(sheet, fact, path, object.value(path));
    }

    private void state(FactSheet sheet, String fact, String path, String unit) {
        state(sheet, fact, path, object.value(path).map(number -> number + unit));
    }

    private void state(FactSheet sheet, String fact, String path, Optional<String> value) {
        sheet.state(fact, value, source.origin(object, path));
    }

    private Optional<String> hardwareVersion() {
        return object.value("config.version")
                .filter(text -> text.matches(HARDWARE_VERSION))
                .map(text -> text.replaceFirst(HARDWARE_VERSION, "$1"));
    }

    private Optional<String> word(String path, Map<String, String> words) {
        return object.value(path).flatMap(word -> Optional.ofNullable(words.get(word)));
    }

    private Optional<String> passthrough() {
        List<String> types = object.all(DEVICE_TYPES);
        return types.isEmpty()
                ? Optional.empty()
                : Optional.of(String.valueOf(types.stream().anyMatch(PHYSICAL::contains)));
    }

    private List<MachineKey> keys() {
        MachineKeys keys = new MachineKeys()
                .add(object.value("config.uuid").flatMap(MachineKey::uuid))
                .add(object.value("config.instanceUuid").flatMap(MachineKey::uuid))
                .add(MachineKey.id(source.manager(), object.id().id()));
        object.all(HARDWARE + "device.macAddress").forEach(address -> keys.add(MachineKey.mac(address)));
        return keys.add(names.name().flatMap(MachineKey::name)).list();
    }

    private List<MachineKey> host(Map<String, List<MachineKey>> hosts) {
        return object.value("runtime.host")
                .map(id -> hosts.getOrDefault(
                        id, MachineKey.id(source.manager(), id).stream().toList()))
                .orElse(List.of());
    }
}
