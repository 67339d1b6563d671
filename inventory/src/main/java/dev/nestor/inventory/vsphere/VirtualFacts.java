package dev.nestor.inventory.vsphere;

import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Machine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server says of the hardware and the settings of a virtual machine. */
final class VirtualFacts {

    private static final Map<String, String> STATES =
            Map.of("poweredOn", "running", "poweredOff", "off", "suspended", "saved");
    // One that is disabled or waits for its second machine may be protected in a moment or not.
    private static final Map<String, String> FAULT_TOLERANCE =
            Map.of("notConfigured", "false", "running", "true", "enabled", "true");
    private static final Set<String> PHYSICAL = Set.of("VirtualPCIPassthrough", "VirtualSriovEthernetCard");
    private static final Pattern HARDWARE_VERSION = Pattern.compile("vmx-0*([1-9]\\d{0,2})");

    private VirtualFacts() {}

    static Machine of(ServerObject object, FactDictionary dictionary) {
        PropertyFacts facts = new PropertyFacts(object, dictionary);
        facts.state("cpu.count", VirtualProperties.CPUS);
        facts.state("cpu.coresPerSocket", VirtualProperties.CORES_PER_SOCKET);
        facts.stateIn("MiB", "memory", VirtualProperties.MEMORY);
        facts.state("vm.hardwareVirtualization", VirtualProperties.EXPOSED);
        facts.state("vm.firmware", VirtualProperties.FIRMWARE);
        facts.state("vm.secureBoot", VirtualProperties.SECURE_BOOT);
        facts.state("vm.cpuHotAdd", VirtualProperties.CPU_HOT_ADD);
        facts.state("vm.memoryHotAdd", VirtualProperties.MEMORY_HOT_ADD);
        facts.state("vmware.guestId", VirtualProperties.CONFIGURED_GUEST);
        facts.state("vmware.hardwareVersion", VirtualProperties.VERSION, hardwareVersion(object));
        facts.state("vm.state", VirtualProperties.POWER, STATES);
        facts.state("vm.faultTolerance", VirtualProperties.FAULT_TOLERANCE, FAULT_TOLERANCE);
        facts.state("vm.passthrough", VirtualProperties.DEVICES, passthrough(object));
        return facts.machine();
    }

    private static Optional<String> hardwareVersion(ServerObject object) {
        return object.value(VirtualProperties.VERSION)
                .map(HARDWARE_VERSION::matcher)
                .filter(Matcher::matches)
                .map(version -> version.group(1));
    }

    private static Optional<String> passthrough(ServerObject object) {
        List<String> types = object.all(VirtualProperties.DEVICE_TYPES);
        return types.isEmpty()
                ? Optional.empty()
                : Optional.of(String.valueOf(types.stream().anyMatch(PHYSICAL::contains)));
    }
}
