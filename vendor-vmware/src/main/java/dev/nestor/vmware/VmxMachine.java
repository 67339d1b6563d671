package dev.nestor.vmware;

import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Machine;
import dev.nestor.vmware.vmx.Cpuid;
import dev.nestor.vmware.vmx.VmxEntry;
import dev.nestor.vmware.vmx.VmxFile;
import dev.nestor.vmware.vmx.VmxValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The facts that a .vmx file states about its virtual machine. For one file only. */
final class VmxMachine {

    private static final long MOST_MEBIBYTES = 1L << 30;
    private static final long MOST_PROCESSORS = 1 << 16;
    private static final long MOST_HARDWARE_VERSIONS = 999;
    private static final Pattern PASSTHROUGH = Pattern.compile("pciPassthru\\d+\\.present", Pattern.CASE_INSENSITIVE);

    private final VmxFile file;
    private final FactSheet sheet;
    private final Remarks remarks;

    VmxMachine(VmxFile file, FactDictionary facts, Remarks remarks) {
        this.file = file;
        this.sheet = new FactSheet(facts);
        this.remarks = remarks;
    }

    Machine read() {
        state("vmware.hardwareVersion", "virtualHW.version", number("virtualHW.version", MOST_HARDWARE_VERSIONS));
        state("memory", "memsize", number("memsize", MOST_MEBIBYTES).map(mebibytes -> mebibytes + " MiB"));
        state("cpu.count", "numvcpus", number("numvcpus", MOST_PROCESSORS));
        state("cpu.coresPerSocket", "cpuid.coresPerSocket", number("cpuid.coresPerSocket", MOST_PROCESSORS));
        state("vmware.guestId", "guestOS", remarks.take(file.text("guestOS")).filter(GuestSystem::isPlain));
        stateFlags();
        stateVendor();
        stateExposure();
        stateNat();
        addNotes();
        return sheet.machine();
    }

    private void stateFlags() {
        state("vm.firmware", "firmware", remarks.take(firmware()));
        state("vm.secureBoot", "uefi.secureBoot.enabled", flag("uefi.secureBoot.enabled"));
        state("vm.cpuHotAdd", "vcpu.hotadd", flag("vcpu.hotadd"));
        state("vm.memoryHotAdd", "mem.hotadd", flag("mem.hotadd"));
        passthrough().ifPresent(key -> state("vm.passthrough", key, Optional.of(true)));
    }

    /** @param key the one that a person would look at for it */
    private void state(String fact, String key, Optional<?> value) {
        value.ifPresent(known -> sheet.state(fact, known, file.origin(key)));
    }

    private Optional<Boolean> flag(String key) {
        return remarks.take(file.flag(key));
    }

    private VmxValue<String> firmware() {
        return file.text("firmware").then(text -> switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "efi", "bios" -> VmxValue.of(text);
            default ->
                VmxValue.unreadable(
                        file.problem(file.entry("firmware").orElseThrow(), "names no firmware that is known here"));
        });
    }

    private Optional<String> passthrough() {
        return file.entries().stream()
                .map(VmxEntry::key)
                .filter(key -> PASSTHROUGH.matcher(key).matches())
                .filter(key -> file.flag(key).value().orElse(false))
                .findFirst();
    }

    private Optional<Long> number(String key, long most) {
        return remarks.take(file.wholeNumber(key, 1, most));
    }

    private void stateVendor() {
        Optional<String> ofGuest = remarks.take(Cpuid.ofGuest(file).vendor());
        Optional<String> vendor =
                ofGuest.isPresent() ? ofGuest : remarks.take(Cpuid.ofHost(file).vendor());
        state("cpu.vendor", ofGuest.isPresent() ? "guestCPUID.0" : "hostCPUID.0", vendor.map(VmxMachine::vendor));
    }

    private static String vendor(String name) {
        return switch (name) {
            case "GenuineIntel" -> "intel";
            case "AuthenticAMD" -> "amd";
            case "HygonGenuine" -> "hygon";
            default -> "other";
        };
    }

    private void stateExposure() {
        VmxValue<Boolean> key = file.flag("vhv.enable");
        if (!key.isAbsent()) {
            stateExposure("vhv.enable", remarks.take(key));
        } else if (wasExposed()) {
            remarks.addNote("hardware virtualization was exposed when the machine last ran, though no `vhv.enable`"
                    + " asks for it: its `guestCPUID` shows the feature");
            stateExposure("guestCPUID.1", Optional.of(true));
        } else if (isComplete() && file.text(KeyNotes.OLD_DEMAND).isAbsent()) {
            stateExposure("vhv.enable", Optional.of(false));
        }
    }

    private void stateExposure(String key, Optional<Boolean> exposed) {
        state("vm.hardwareVirtualization", key, exposed);
    }

    private void stateNat() {
        Adapters adapters = Adapters.of(file);
        if (adapters.areAllBehindNat()) {
            state("network.nat", adapters.names().get(0) + ".connectionType", Optional.of(true));
        }
    }

    private boolean wasExposed() {
        Cpuid guest = Cpuid.ofGuest(file);
        return Stream.of(guest.vmx(), guest.svm())
                .anyMatch(feature -> remarks.take(feature).orElse(false));
    }

    // An absent key has its default only where it is absent for sure: a fault may have swallowed its line.
    private boolean isComplete() {
        return !file.isTruncated()
                && file.problems().isEmpty()
                && Stream.of("config.version", "virtualHW.version")
                        .allMatch(key -> file.entry(key).isPresent());
    }

    private void addNotes() {
        if (remarks.take(Cpuid.ofHost(file).hypervisorPresent()).orElse(false)) {
            remarks.addNote("the host that last ran this virtual machine was itself virtual: its `hostCPUID.1` reports"
                    + " a hypervisor");
        }
        KeyNotes keys = new KeyNotes();
        file.entries().forEach(entry -> keys.put(entry.key(), entry.value()));
        keys.notes().forEach(remarks::addNote);
        if (keys.isOn("windows.vbs.enabled")) {
            remarks.addNote(
                    "`windows.vbs.enabled` is on, and virtualization-based security needs the exposure: it is no"
                            + " sign of a hypervisor of its own");
        }
        OuterHints.of(file).note().ifPresent(remarks::addNote);
    }
}
