package dev.nestor.inventory.vsphere;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.esx.FactSheet;
import dev.nestor.inventory.esx.Hypervisors;
import dev.nestor.inventory.esx.MachineKeys;
import dev.nestor.inventory.esx.Processors;
import dev.nestor.inventory.esx.Quote;
import dev.nestor.inventory.esx.VirtualHardware;
import dev.nestor.inventory.soap.ManagedObject;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A host, as the server describes it. */
final class HostObject {

    static final List<String> PROPERTIES = List.of(
            "name",
            "config.product",
            "hardware.systemInfo",
            "hardware.cpuInfo",
            "hardware.memorySize",
            "summary.hardware",
            "summary.currentEVCModeKey",
            "capability.nestedHVSupported",
            "runtime.connectionState");

    private static final String FULL_NAME = "config.product.fullName";
    private static final String SYSTEM = "hardware.systemInfo.";
    private static final String TAG_KEYS = SYSTEM + "otherIdentifyingInfo.identifierType.key";
    private static final String TAG_VALUES = SYSTEM + "otherIdentifyingInfo.identifierValue";
    private static final String CPU = "hardware.cpuInfo.";
    private static final String MODEL = "summary.hardware.cpuModel";

    static final Set<String> USEFUL = Set.of(
            "name",
            FULL_NAME,
            SYSTEM + "vendor",
            SYSTEM + "model",
            SYSTEM + "uuid",
            SYSTEM + "serialNumber",
            TAG_KEYS,
            TAG_VALUES,
            CPU + "numCpuPackages",
            CPU + "numCpuCores",
            CPU + "numCpuThreads",
            "hardware.memorySize",
            MODEL,
            "summary.currentEVCModeKey",
            "capability.nestedHVSupported",
            "runtime.connectionState");

    private static final Set<String> TAGS = Set.of("ServiceTag", "SerialNumberTag");

    private final ManagedObject object;
    private final Source source;
    private final Catalogue catalogue;
    private final FactDictionary facts;
    private final InventorySink sink;
    private final Names names;

    HostObject(ManagedObject object, Source source, Catalogue catalogue, FactDictionary facts, InventorySink sink) {
        this.object = object;
        this.source = source;
        this.catalogue = catalogue;
        this.facts = facts;
        this.sink = sink;
        this.names = new Names(object, source, sink);
    }

    Sighting sighting() {
        Layer layer =
                names.give(software().foundIn(source.origin(object, FULL_NAME)).with(machine()));
        return new Sighting(Sighting.Role.HOST, layer, keys(), List.of());
    }

    /** What else there is to say, one sentence each. */
    List<String> remarks() {
        String name = names.name().map(Quote::of).orElse("the host") + " (" + source.place(object) + ") ";
        List<String> remarks = new ArrayList<>();
        object.value(SYSTEM + "vendor")
                .flatMap(vendor -> VirtualHardware.remark(
                        vendor, object.value(SYSTEM + "model").orElse("")))
                .ifPresent(remark -> remarks.add(name + remark));
        object.value("capability.nestedHVSupported")
                .filter("false"::equals)
                .ifPresent(no -> remarks.add(name + "cannot expose hardware virtualization to its virtual machines"));
        object.value("runtime.connectionState")
                .filter(state -> !state.equals("connected"))
                .ifPresent(
                        state -> remarks.add(name + "is " + Quote.of(state) + ", so what is known of it may be old"));
        return remarks;
    }

    private Layer software() {
        Hypervisors hypervisors = new Hypervisors(catalogue);
        Optional<String> text = object.value(FULL_NAME);
        Optional<Layer> named = text.flatMap(hypervisors::named);
        if (text.isPresent() && named.isEmpty()) {
            sink.problem(source.place(object) + " has software that is not of the form"
                    + " `VMware ESXi 8.0.3 build-24674464`: " + Quote.of(text.get()));
        }
        return named.orElseGet(hypervisors::unknown);
    }

    private Machine machine() {
        FactSheet sheet = new FactSheet(
                facts, complaint -> sink.problem(source.place(object) + " states what cannot be: " + complaint));
        state(sheet, "cpu.vendor", MODEL, object.value(MODEL).flatMap(Processors::vendor));
        state(sheet, "cpu.sockets", CPU + "numCpuPackages", object.value(CPU + "numCpuPackages"));
        state(sheet, "cpu.coresPerSocket", CPU + "numCpuCores", coresPerSocket());
        state(sheet, "cpu.count", CPU + "numCpuThreads", object.value(CPU + "numCpuThreads"));
        state(
                sheet,
                "memory",
                "hardware.memorySize",
                object.value("hardware.memorySize").map(bytes -> bytes + " B"));
        state(
                sheet,
                "vmware.evc",
                "summary.currentEVCModeKey",
                object.value("summary.currentEVCModeKey").map(mode -> "true"));
        return sheet.machine();
    }

    private Optional<String> coresPerSocket() {
        long cores = number(CPU + "numCpuCores");
        long sockets = number(CPU + "numCpuPackages");
        return sockets > 0 && cores > 0 && cores % sockets == 0
                ? Optional.of(String.valueOf(cores / sockets))
                : Optional.empty();
    }

    private long number(String path) {
        return object.value(path)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private void state(FactSheet sheet, String fact, String path, Optional<String> value) {
        sheet.state(fact, value, source.origin(object, path));
    }

    private List<MachineKey> keys() {
        MachineKeys keys = new MachineKeys()
                .add(object.value(SYSTEM + "uuid").flatMap(MachineKey::uuid))
                .add(MachineKey.id(source.manager(), object.id().id()));
        object.value(SYSTEM + "serialNumber").ifPresent(keys::addSerial);
        List<String> kinds = object.all(TAG_KEYS);
        List<String> values = object.all(TAG_VALUES);
        for (int i = 0; i < Math.min(kinds.size(), values.size()); i++) {
            if (TAGS.contains(kinds.get(i))) {
                keys.addSerial(values.get(i));
            }
        }
        return keys.add(names.name().flatMap(MachineKey::name)).list();
    }
}
