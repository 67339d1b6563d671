package dev.nestor.vmware;

import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.vmware.ovf.AllocationUnits;
import dev.nestor.vmware.ovf.Item;
import dev.nestor.vmware.ovf.VirtualSystem;
import dev.nestor.vmware.text.Echo;
import dev.nestor.vmware.text.Stated;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The facts that follow from the virtual hardware of an OVF descriptor. */
record OvfFacts(VirtualSystem system, FactSheet sheet, InventorySink sink) {

    private static final long MOST_PROCESSORS = 1 << 16;
    private static final BigInteger MOST_MEMORY = BigInteger.TWO.pow(50);

    void state() {
        system.operatingSystem()
                .flatMap(os -> os.type())
                .filter(type -> GuestSystem.isPlain(type.value()))
                .ifPresent(type ->
                        sheet.state("vmware.guestId", type.value(), type.spot().origin()));
        stateHardwareVersion();
        stateProcessors();
        stateMemory();
    }

    private void stateHardwareVersion() {
        List<Stated> types = system.hardwareTypes();
        List<String> named = types.stream()
                .flatMap(type -> List.of(type.value().split("\\s+")).stream())
                .filter(type -> !type.isEmpty())
                .distinct()
                .toList();
        if (named.size() > 1) {
            sink.note(types.get(0)
                    .spot()
                    .note("several hardware versions are offered, so which one the machine gets is" + " not known: "
                            + Echo.of(String.join(" ", named))));
        } else if (!named.isEmpty()) {
            types.get(0)
                    .text(sink::problem)
                    .flatMap(ApiMachine::hardwareVersion)
                    .ifPresent(version -> sheet.state(
                            "vmware.hardwareVersion",
                            version,
                            types.get(0).spot().origin()));
        }
    }

    private void stateProcessors() {
        Map<Long, Stated> counts = new TreeMap<>();
        for (Item item : system.items(VirtualSystem.PROCESSOR)) {
            item.quantity()
                    .ifPresent(quantity -> quantity.wholeNumber(1, MOST_PROCESSORS, sink::problem)
                            .ifPresent(count -> counts.put(count, quantity)));
        }
        stateOnly("cpu.count", "numbers of processors", counts);
    }

    private void stateMemory() {
        Map<String, Stated> amounts = new TreeMap<>();
        for (Item item : system.items(VirtualSystem.MEMORY)) {
            item.quantity()
                    .ifPresent(quantity ->
                            bytes(quantity, item.units()).ifPresent(bytes -> amounts.put(bytes + " B", quantity)));
        }
        stateOnly("memory", "amounts of memory", amounts);
    }

    // Deployment options have items of their own, and nobody says which one will be chosen.
    private void stateOnly(String fact, String what, Map<?, Stated> values) {
        List<Map.Entry<?, Stated>> all = new ArrayList<>(values.entrySet());
        if (all.size() == 1) {
            sheet.state(fact, all.get(0).getKey(), all.get(0).getValue().spot().origin());
        } else if (all.size() > 1) {
            sink.note(
                    system.spot().note("several " + what + " are offered, so which one the machine gets is not known"));
        }
    }

    private Optional<BigInteger> bytes(Stated quantity, Optional<Stated> units) {
        if (units.isEmpty()) {
            sink.problem(quantity.spot().sentence("amount of memory has no `AllocationUnits`"));
            return Optional.empty();
        }
        Optional<BigInteger> unit = units.get()
                .text(sink::problem)
                .flatMap(text -> AllocationUnits.bytes(text)
                        .or(() -> units.get().unknown("is no unit of memory", sink::problem)));
        return unit.flatMap(bytes -> quantity.wholeNumber(1, Long.MAX_VALUE, sink::problem)
                .map(number -> bytes.multiply(BigInteger.valueOf(number)))
                .filter(amount -> isPossible(amount, quantity)));
    }

    private boolean isPossible(BigInteger amount, Stated quantity) {
        boolean possible = amount.compareTo(MOST_MEMORY) <= 0;
        if (!possible) {
            sink.problem(quantity.spot().sentence("amount of memory is above 1 PiB"));
        }
        return possible;
    }
}
