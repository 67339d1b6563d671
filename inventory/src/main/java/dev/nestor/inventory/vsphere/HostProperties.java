package dev.nestor.inventory.vsphere;

import java.util.List;

/** Where a host says what. */
final class HostProperties {

    static final String MEMORY = "hardware.memorySize";
    static final String EVC = "summary.currentEVCModeKey";
    static final String CAN_EXPOSE = "capability.nestedHVSupported";
    static final String CONNECTION = "runtime.connectionState";

    private static final String PRODUCT = "config.product";
    static final String FULL_NAME = PRODUCT + ".fullName";

    private static final String SYSTEM = "hardware.systemInfo";
    static final String VENDOR = SYSTEM + ".vendor";
    static final String MODEL = SYSTEM + ".model";
    static final String UUID = SYSTEM + ".uuid";
    static final String SERIAL = SYSTEM + ".serialNumber";
    static final String TAG_KINDS = SYSTEM + ".otherIdentifyingInfo.identifierType.key";
    static final String TAGS = SYSTEM + ".otherIdentifyingInfo.identifierValue";

    private static final String CPU = "hardware.cpuInfo";
    static final String SOCKETS = CPU + ".numCpuPackages";
    static final String CORES = CPU + ".numCpuCores";
    static final String THREADS = CPU + ".numCpuThreads";

    private static final String SUMMARY = "summary.hardware";
    static final String CPU_MODEL = SUMMARY + ".cpuModel";

    static final Request REQUEST = Request.of(
            List.of(ServerObject.NAME, MEMORY, EVC, CAN_EXPOSE, CONNECTION),
            List.of(PRODUCT, SYSTEM, CPU, SUMMARY),
            List.of(FULL_NAME, VENDOR, MODEL, UUID, SERIAL, TAG_KINDS, TAGS, SOCKETS, CORES, THREADS, CPU_MODEL));

    private HostProperties() {}
}
