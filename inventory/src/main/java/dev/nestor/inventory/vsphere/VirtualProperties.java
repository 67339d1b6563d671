package dev.nestor.inventory.vsphere;

import java.util.List;
import java.util.Set;

/** Where a virtual machine says what. */
final class VirtualProperties {

    static final String CONFIGURED_GUEST = "config.guestId";
    static final String SEEN_GUEST = "guest.guestId";
    static final String VERSION = "config.version";
    static final String UUID = "config.uuid";
    static final String INSTANCE_UUID = "config.instanceUuid";
    static final String EXPOSED = "config.nestedHVEnabled";
    static final String EXPOSABLE = "capability.nestedHVSupported";
    static final String FIRMWARE = "config.firmware";
    static final String CPU_HOT_ADD = "config.cpuHotAddEnabled";
    static final String MEMORY_HOT_ADD = "config.memoryHotAddEnabled";
    static final String HOST = "runtime.host";
    static final String POWER = "runtime.powerState";
    static final String FAULT_TOLERANCE = "runtime.faultToleranceState";

    private static final String BOOT = "config.bootOptions";
    static final String SECURE_BOOT = BOOT + ".efiSecureBootEnabled";

    private static final String HARDWARE = "config.hardware";
    static final String CPUS = HARDWARE + ".numCPU";
    static final String CORES_PER_SOCKET = HARDWARE + ".numCoresPerSocket";
    static final String MEMORY = HARDWARE + ".memoryMB";
    static final String DEVICES = HARDWARE + ".device";
    static final String DEVICE_TYPES = DEVICES + "@type";
    static final String DEVICE_MACS = DEVICES + ".macAddress";

    /** The properties that the server is asked for. */
    static final List<String> ASKED = List.of(
            ServerObject.NAME,
            CONFIGURED_GUEST,
            VERSION,
            UUID,
            INSTANCE_UUID,
            EXPOSED,
            FIRMWARE,
            BOOT,
            CPU_HOT_ADD,
            MEMORY_HOT_ADD,
            HARDWARE,
            EXPOSABLE,
            SEEN_GUEST,
            HOST,
            POWER,
            FAULT_TOLERANCE);

    /** What is kept of its answer. */
    static final Set<String> KEPT = Set.of(
            ServerObject.NAME,
            CONFIGURED_GUEST,
            VERSION,
            UUID,
            INSTANCE_UUID,
            EXPOSED,
            FIRMWARE,
            SECURE_BOOT,
            CPU_HOT_ADD,
            MEMORY_HOT_ADD,
            CPUS,
            CORES_PER_SOCKET,
            MEMORY,
            DEVICE_TYPES,
            DEVICE_MACS,
            EXPOSABLE,
            SEEN_GUEST,
            HOST,
            POWER,
            FAULT_TOLERANCE);

    private VirtualProperties() {}
}
