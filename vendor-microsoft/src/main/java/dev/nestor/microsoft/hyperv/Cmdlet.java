package dev.nestor.microsoft.hyperv;

import java.util.List;
import java.util.Optional;

/** What an object is, told by properties that only the objects of one cmdlet have. */
enum Cmdlet {
    COMPUTER_INFO,
    SNAPSHOT,
    NETWORK_ADAPTER,
    VM,
    PROCESSOR,
    MEMORY;

    private static final String[] OF_COMPUTER = {
        "CsManufacturer",
        "CsModel",
        "CsProcessors",
        "OsBuildNumber",
        "WindowsProductName",
        "WindowsEditionId",
        "HyperVisorPresent",
        "BiosSeralNumber",
        "BiosSerialNumber"
    };
    private static final String[] OF_ADAPTER = {"MacAddressSpoofing", "IsManagementOs", "DynamicMacAddressEnabled"};
    private static final String[] OF_VM = {
        "ProcessorCount",
        "MemoryStartup",
        "MemoryStartupBytes",
        "MemoryAssigned",
        "IntegrationServicesVersion",
        "IntegrationServicesState",
        "AutomaticStartAction",
        "ParentCheckpointId",
        "ParentSnapshotId"
    };
    private static final String[] OF_VM_WITH_NAME = {"State", "Generation", "Version"};
    private static final String[] OF_PROCESSOR = {
        "ExposeVirtualizationExtensions", "CompatibilityForMigrationEnabled", "HwThreadCountPerCore"
    };

    /** Those that tell more about a virtual machine. */
    static final List<Cmdlet> PARTS = List.of(PROCESSOR, MEMORY, NETWORK_ADAPTER, SNAPSHOT);

    /** Empty if it is nothing that is read here. */
    static Optional<Cmdlet> of(Properties object) {
        if (object.has(OF_COMPUTER)) {
            return Optional.of(COMPUTER_INFO);
        }
        // A checkpoint has most of what its virtual machine has.
        if (object.has("SnapshotType")) {
            return Optional.of(SNAPSHOT);
        }
        if (object.has(OF_ADAPTER)) {
            return Optional.of(NETWORK_ADAPTER);
        }
        if (object.has(OF_VM) || (object.has(OF_VM_WITH_NAME) && object.has("VMName", "VMId"))) {
            return Optional.of(VM);
        }
        if (object.has(OF_PROCESSOR)) {
            return Optional.of(PROCESSOR);
        }
        return object.has("DynamicMemoryEnabled") ? Optional.of(MEMORY) : Optional.empty();
    }
}
