package dev.nestor.vmware;

import dev.nestor.spi.inventory.SystemText;
import dev.nestor.vmware.ovf.OperatingSystem;
import dev.nestor.vmware.text.Stated;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What an OVF descriptor says is installed in a machine: the guest id first, then the number of the CIM standard. */
record OvfGuest(OperatingSystem system, Consumer<String> problems) {

    private static final String ESXI = "104";
    private static final String UNKNOWN = "0";
    private static final Pattern ESXI_TITLE = Pattern.compile("VMware ESXi?(\\s+.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HYPER_V_TITLE = Pattern.compile(".*\\bHyper-V\\b.*", Pattern.CASE_INSENSITIVE);

    /** Empty if nothing says it: that is no guest, because it may as well be a hypervisor. */
    Optional<GuestSystem> find() {
        return system.type().isPresent() ? ofType(system.type().get()) : ofNumber();
    }

    private GuestSystem doubted(GuestSystem guest, Optional<Stated> place) {
        guest.doubt().ifPresent(doubt -> place.orElseThrow().unknown(doubt, problems));
        return guest;
    }

    private Optional<GuestSystem> ofType(Stated type) {
        return type.text(problems).flatMap(GuestSystem::of).map(guest -> doubted(guest, system.type()));
    }

    private Optional<GuestSystem> ofNumber() {
        Optional<String> title = text(system.description());
        Optional<String> number = text(system.id());
        if (number.filter(ESXI::equals).isPresent()) {
            return Optional.of(GuestSystem.esxi(text(system.version()).orElse("")));
        }
        Optional<GuestSystem> hypervisor = title.flatMap(SystemText::title).flatMap(OvfGuest::hypervisor);
        if (hypervisor.isPresent() || number.isEmpty() || number.get().equals(UNKNOWN)) {
            return hypervisor;
        }
        return title.flatMap(GuestSystem::titled)
                .map(guest -> doubted(guest, system.description()))
                .or(() -> GuestSystem.of("cim-" + number.get()).map(guest -> doubted(guest, system.id())));
    }

    private Optional<String> text(Optional<Stated> stated) {
        return stated.flatMap(known -> known.text(problems)).filter(known -> !known.isEmpty());
    }

    private static Optional<GuestSystem> hypervisor(String title) {
        if (ESXI_TITLE.matcher(title).matches()) {
            return Optional.of(GuestSystem.esxi(""));
        }
        return HYPER_V_TITLE.matcher(title).matches() ? GuestSystem.of("windowsHyperVGuest") : Optional.empty();
    }
}
