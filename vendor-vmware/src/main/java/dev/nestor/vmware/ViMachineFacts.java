package dev.nestor.vmware;

import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.vmware.api.ApiObject;
import dev.nestor.vmware.text.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The facts that the API states of a virtual machine. */
record ViMachineFacts(ApiObject config, FactSheet sheet, InventorySink sink) implements ApiSettings {

    private static final long MOST_PROCESSORS = 1 << 16;
    private static final long MOST_MEBIBYTES = 1L << 30;
    private static final Set<String> PASSTHROUGH = Set.of("VirtualPCIPassthrough", "VirtualSriovEthernetCard");

    void state() {
        config.stated("guestId")
                .filter(id -> GuestSystem.isPlain(id.value()))
                .ifPresent(id -> state("vmware.guestId", id, Optional.of(id.value())));
        config.stated("version")
                .ifPresent(version -> state(
                        "vmware.hardwareVersion",
                        version,
                        version.text(sink::problem).flatMap(ApiMachine::hardwareVersion)));
        stateCount("cpu.count", "hardware.numCPU");
        stateCount("cpu.coresPerSocket", "hardware.numCoresPerSocket");
        config.stated("hardware.memoryMB")
                .ifPresent(memory -> state(
                        "memory",
                        memory,
                        memory.wholeNumber(1, MOST_MEBIBYTES, sink::problem).map(amount -> amount + " MiB")));
        statePassthrough();
        ApiMachine machine = new ApiMachine(this, sheet, sink::problem);
        machine.state();
        machine.note(config.spot(), sink::note);
    }

    /** @param machine the one that has the configuration */
    void stateRuntime(ApiObject machine) {
        machine.stated("runtime.powerState").ifPresent(power -> state("vm.state", power, state(power.value())));
        machine.stated("runtime.faultToleranceState")
                .ifPresent(state -> state("vm.faultTolerance", state, protection(state.value())));
        machine.object("snapshot")
                .ifPresent(snapshot ->
                        sheet.state("vm.checkpoints", true, snapshot.spot().origin()));
    }

    @Override
    public Optional<Stated> find(String path) {
        return config.stated(path);
    }

    @Override
    public List<Stated> vmxKeys() {
        return config.objects("extraConfig").stream()
                .flatMap(option -> option.text("key").stream()
                        .flatMap(key -> option.stated("value").stream()
                                .map(value -> new Stated(key, value.value(), value.spot()))))
                .toList();
    }

    private static Optional<String> state(String power) {
        return switch (power) {
            case "poweredOn" -> Optional.of("running");
            case "poweredOff" -> Optional.of("off");
            case "suspended" -> Optional.of("saved");
            default -> Optional.empty();
        };
    }

    // One that is configured and switched off is neither.
    private static Optional<Boolean> protection(String state) {
        return switch (state) {
            case "notConfigured" -> Optional.of(false);
            case "enabled", "needSecondary", "starting", "running" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private void stateCount(String fact, String path) {
        config.stated(path)
                .ifPresent(count -> state(fact, count, count.wholeNumber(1, MOST_PROCESSORS, sink::problem)));
    }

    // Writers who leave out the types do not say that there is none.
    private void statePassthrough() {
        for (ApiObject device : config.objects("hardware.device")) {
            if (device.type().filter(PASSTHROUGH::contains).isPresent()) {
                sheet.state("vm.passthrough", true, device.spot().origin());
            }
        }
    }

    private void state(String fact, Stated stated, Optional<?> value) {
        value.ifPresent(known -> sheet.state(fact, known, stated.spot().origin()));
    }
}
