package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The facts that {@code Get-ComputerInfo} states of a computer. */
record ComputerFacts(Computer computer) {

    private static final long MOST_BYTES = 1L << 50;
    private static final long MOST_PROCESSORS = 1 << 16;
    private static final int CREDENTIAL_GUARD = 1;
    private static final int MEMORY_INTEGRITY = 2;

    void read(FactSheet sheet) {
        readHardware(sheet);
        sheet.state("os.family", "windows", computer.info().self());
        sheet.state("os.edition", computer.info().get("WindowsEditionId", "OsOperatingSystemSKU"), Edition::of);
        readSecurity(sheet);
        sheet.state("hyperv.roleInstalled", computer.info().get("HyperVRoleInstalled"), Property::flag);
        sheet.state("network.nat", computer.info().get("NatCount"), ComputerFacts::isSome);
        // Inside a virtual machine it is the hypervisor below that is always there.
        if (!computer.hypervisorPresent().orElse(false) || !computer.isVirtual().orElse(true)) {
            sheet.state("hyperv.hypervisorPresent", computer.info().get("HyperVisorPresent"), Property::flag);
        }
    }

    private void readHardware(FactSheet sheet) {
        sheet.state(
                "memory",
                computer.info().get("CsTotalPhysicalMemory"),
                amount -> amount.wholeNumber(1, MOST_BYTES).map(bytes -> bytes + " B"));
        sheet.state(
                "cpu.count",
                computer.info().get("CsNumberOfLogicalProcessors"),
                count -> count.wholeNumber(1, MOST_PROCESSORS));
        sheet.state(
                "cpu.sockets",
                computer.info().get("CsNumberOfProcessors"),
                count -> count.wholeNumber(1, MOST_PROCESSORS));
        sheet.state("architecture", computer.info().get("CsSystemType"), ComputerFacts::architecture);
        sheet.state("cpu.vendor", computer.info().get("CsProcessors"), ComputerFacts::vendor);
    }

    private void readSecurity(FactSheet sheet) {
        Optional<Property> status = computer.info().get("DeviceGuardSmartStatus");
        sheet.state("os.vbs", status, ComputerFacts::isRunning);
        Optional<Property> services = computer.info().get("DeviceGuardSecurityServicesRunning");
        sheet.state("os.credentialGuard", services, list -> runs(list, CREDENTIAL_GUARD, "credentialguard"));
        sheet.state(
                "os.memoryIntegrity",
                services,
                list -> runs(list, MEMORY_INTEGRITY, "hypervisorenforcedcodeintegrity"));
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

    private static Optional<String> vendor(Property processors) {
        Set<String> vendors = Properties.elements(processors.value()).stream()
                .filter(JsonValue::isObject)
                .flatMap(processor -> Properties.of(processor, processors.remarks()).text("Manufacturer").stream())
                .map(ComputerFacts::vendor)
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
}
