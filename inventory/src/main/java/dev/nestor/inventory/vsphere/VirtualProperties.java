package dev.nestor.inventory.vsphere;

import java.util.List;

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

    static final Request REQUEST = Request.of(
            List.of(
                    ServerObject.NAME,
                    CONFIGURED_GUEST,
                    SEEN_GUEST,
                    VERSION,
                    UUID,
                    INSTANCE_UUID,
                    EXPOSED,
                    EXPOSABLE,
                    FIRMWARE,
                    CPU_HOT_ADD,
                    MEMORY_HOT_ADD,
                    HOST,
                    POWER,
                    FAULT_TOLERANCE),
            List.of(BOOT, HARDWARE),
            List.of(SECURE_BOOT, CPUS, CORES_PER_SOCKET, MEMORY, DEVICE_TYPES, DEVICE_MACS));

    private VirtualProperties() {}
}
