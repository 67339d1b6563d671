package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What {@code Get-ComputerInfo} says of a computer. */
record Computer(Properties info) {

    private static final long MOST_BYTES = 1L << 50;
    private static final long MOST_PROCESSORS = 1 << 16;
    private static final int CREDENTIAL_GUARD = 1;
    private static final int MEMORY_INTEGRITY = 2;

    /** Parts of what virtual hardware calls itself. */
    private static final List<String> VIRTUAL = List.of(
            "virtual machine",
            "vmware",
            "qemu",
            "kvm",
            "hvm domu",
            "virtualbox",
            "innotek",
            "nutanix ahv",
            "openstack",
            "google compute engine",
            "amazon ec2",
            "bochs",
            "parallels",
            "bhyve");

    /** The most certain first. */
    List<MachineKey> keys() {
        List<MachineKey> keys = new ArrayList<>();
        info.text("UUID").flatMap(MachineKey::uuid).ifPresent(keys::add);
        // Windows PowerShell leaves a letter out.
        info.text("BiosSerialNumber", "BiosSeralNumber")
                .flatMap(MachineKey::serial)
                .ifPresent(keys::add);
        name().map(Computer::names).ifPresent(keys::addAll);
        return List.copyOf(keys);
    }

    Optional<String> name() {
        return info.text("CsDNSHostName", "CsName");
    }

    /** The name as it is and without its domain. */
    static List<MachineKey> names(String name) {
        return List.of(name, shortName(name)).stream()
                .flatMap(text -> MachineKey.name(text).stream())
                .distinct()
                .toList();
    }

    boolean isCalled(String other) {
        return name().filter(name -> shortName(name).equalsIgnoreCase(shortName(other)))
                .isPresent();
    }

    /** Whether it is a virtual machine itself; empty if it does not say what it is. */
    Optional<Boolean> isVirtual() {
        Optional<String> model = info.text("CsModel");
        Optional<String> maker = info.text("CsManufacturer");
        if (model.isEmpty() || maker.isEmpty()) {
            return Optional.empty();
        }
        String hardware = (maker.get() + " " + model.get()).toLowerCase(Locale.ROOT);
        return Optional.of(VIRTUAL.stream().anyMatch(hardware::contains) && !hardware.endsWith(".metal"));
    }

    /** Whether Hyper-V is known to run on it. That a hypervisor is present says so only where none can be below. */
    boolean runsHyperV() {
        return roleInstalled().orElse(false)
                || (hypervisorPresent().orElse(false) && !isVirtual().orElse(true));
    }

    Optional<Boolean> hypervisorPresent() {
        return info.get("HyperVisorPresent").flatMap(Property::flag);
    }

    void read(FactSheet sheet) {
        readHardware(sheet);
        sheet.state("os.family", "windows", info.self());
        sheet.state("os.edition", info.get("WindowsEditionId", "OsOperatingSystemSKU"), Edition::of);
        readSecurity(sheet);
        sheet.state("hyperv.roleInstalled", info.get("HyperVRoleInstalled"), Property::flag);
        sheet.state("network.nat", info.get("NatCount"), Computer::isSome);
        if (!hypervisorPresent().orElse(false) || !isVirtual().orElse(true)) {
            sheet.state("hyperv.hypervisorPresent", info.get("HyperVisorPresent"), Property::flag);
        }
    }

    private void readHardware(FactSheet sheet) {
        sheet.state(
                "memory",
                info.get("CsTotalPhysicalMemory"),
                amount -> amount.wholeNumber(1, MOST_BYTES).map(bytes -> bytes + " B"));
        sheet.state(
                "cpu.count", info.get("CsNumberOfLogicalProcessors"), count -> count.wholeNumber(1, MOST_PROCESSORS));
        sheet.state("cpu.sockets", info.get("CsNumberOfProcessors"), count -> count.wholeNumber(1, MOST_PROCESSORS));
        sheet.state("architecture", info.get("CsSystemType"), Computer::architecture);
        sheet.state("cpu.vendor", info.get("CsProcessors"), this::vendor);
    }

    private void readSecurity(FactSheet sheet) {
        Optional<Property> status = info.get("DeviceGuardSmartStatus");
        sheet.state("os.vbs", status, Computer::isRunning);
        Optional<Property> services = info.get("DeviceGuardSecurityServicesRunning");
        sheet.state("os.credentialGuard", services, list -> runs(list, CREDENTIAL_GUARD, "credentialguard"));
        sheet.state(
                "os.memoryIntegrity",
                services,
                list -> runs(list, MEMORY_INTEGRITY, "hypervisorenforcedcodeintegrity"));
    }

    private Optional<Boolean> roleInstalled() {
        return info.get("HyperVRoleInstalled").flatMap(Property::flag);
    }

    // A count of none is no proof: the default switch of Windows clients translates addresses without one.
    private static Optional<Boolean> isSome(Property count) {
        return count.wholeNumber(0, Integer.MAX_VALUE)
                .filter(number -> number > 0)
                .map(number -> true);
    }

    private static Optional<Boolean> isRunning(Property status) {
        return status.read("`Off` (0), `Configured` (1) or `Running` (2)", text -> switch (text) {
            case "2", "running" -> Optional.of(true);
            case "0", "off", "1", "configured" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    private static Optional<Boolean> runs(Property list, int number, String name) {
        Predicate<Property> isIt = service -> service.text()
                .filter(text -> text.equals(String.valueOf(number)) || text.equalsIgnoreCase(name))
                .isPresent();
        return Optional.of(Properties.elements(list.value()).stream()
                .map(service -> new Property(service, list.remarks()))
                .anyMatch(isIt));
    }

    private static Optional<String> architecture(Property systemType) {
        return systemType.text().flatMap(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "x64-based pc" -> Optional.of("x86-64");
            case "arm64-based pc" -> Optional.of("arm64");
            case "x86-based pc" -> Optional.of("x86");
            default -> Optional.empty();
        });
    }

    private Optional<String> vendor(Property processors) {
        Set<String> vendors = Properties.elements(processors.value()).stream()
                .filter(JsonValue::isObject)
                .flatMap(processor -> Properties.of(processor, processors.remarks()).text("Manufacturer").stream())
                .map(Computer::vendor)
                .collect(Collectors.toSet());
        return vendors.size() == 1 ? vendors.stream().findFirst() : Optional.empty();
    }

    private static String vendor(String name) {
        return switch (name) {
            case "GenuineIntel" -> "intel";
            case "AuthenticAMD" -> "amd";
            case "HygonGenuine" -> "hygon";
            default -> "other";
        };
    }

    private static String shortName(String name) {
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
