package dev.nestor.vmware;

import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.vmware.api.ApiObject;
import dev.nestor.vmware.text.Stated;
import java.util.Optional;

/** The facts that the API states of a host. */
record ViHostFacts(ApiObject host, FactSheet sheet, InventorySink sink) {

    private static final long MOST = 1 << 16;
    private static final long MOST_BYTES = 1L << 50;

    void state() {
        find("hardware.memorySize", "summary.hardware.memorySize")
                .ifPresent(memory -> state(
                        "memory",
                        memory,
                        memory.wholeNumber(1, MOST_BYTES, sink::problem).map(bytes -> bytes + " B")));
        Optional<Stated> sockets = find("hardware.cpuInfo.numCpuPackages", "summary.hardware.numCpuPkgs");
        Optional<Stated> cores = find("hardware.cpuInfo.numCpuCores", "summary.hardware.numCpuCores");
        stateCount("cpu.count", find("hardware.cpuInfo.numCpuThreads", "summary.hardware.numCpuThreads"));
        stateCount("cpu.sockets", sockets);
        cores.ifPresent(
                known -> state("cpu.coresPerSocket", known, perSocket(count(known), sockets.flatMap(this::count))));
        stateVendor();
    }

    private void stateVendor() {
        host.objects("hardware.cpuPkg").stream()
                .flatMap(processor -> processor.stated("vendor").stream())
                .findFirst()
                .ifPresent(vendor -> state("cpu.vendor", vendor, vendor(vendor.value())));
    }

    private static Optional<String> vendor(String word) {
        return switch (word) {
            case "intel", "amd", "hygon", "arm" -> Optional.of(word);
            default -> Optional.empty();
        };
    }

    private static Optional<Long> perSocket(Optional<Long> cores, Optional<Long> sockets) {
        return cores.flatMap(
                count -> sockets.filter(divisor -> count % divisor == 0).map(divisor -> count / divisor));
    }

    private void stateCount(String fact, Optional<Stated> count) {
        count.ifPresent(stated -> state(fact, stated, count(stated)));
    }

    private Optional<Long> count(Stated stated) {
        return stated.wholeNumber(1, MOST, sink::problem);
    }

    private Optional<Stated> find(String path, String otherwise) {
        return host.stated(path).or(() -> host.stated(otherwise));
    }

    private void state(String fact, Stated stated, Optional<?> value) {
        value.ifPresent(known -> sheet.state(fact, known, stated.spot().origin()));
    }
}
