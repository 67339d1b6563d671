package dev.nestor.vmware;

import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Machine;
import dev.nestor.vmware.vmx.Cpuid;
import dev.nestor.vmware.vmx.VmxFile;
import dev.nestor.vmware.vmx.VmxValue;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts that a .vmx file states about its virtual machine. For one file only. */
final class VmxMachine {

    private static final long MOST_MEBIBYTES = 1L << 30;
    private static final long MOST_PROCESSORS = 1 << 16;
    private static final long MOST_HARDWARE_VERSIONS = 999;

    private final VmxFile file;
    private final FactDictionary facts;
    private final Remarks remarks;
    private Machine machine = Machine.unknown();

    VmxMachine(VmxFile file, FactDictionary facts, Remarks remarks) {
        this.file = file;
        this.facts = facts;
        this.remarks = remarks;
    }

    Machine read() {
        state("vmware.hardwareVersion", "virtualHW.version", number("virtualHW.version", MOST_HARDWARE_VERSIONS));
        state("memory", "memsize", number("memsize", MOST_MEBIBYTES).map(mebibytes -> mebibytes + " MiB"));
        state("cpu.count", "numvcpus", number("numvcpus", MOST_PROCESSORS));
        state("cpu.coresPerSocket", "cpuid.coresPerSocket", number("cpuid.coresPerSocket", MOST_PROCESSORS));
        stateVendor();
        stateExposure();
        stateNat();
        noteNestedHost();
        return machine;
    }

    /** @param key the one that a person would look at for it */
    private void state(String fact, String key, Optional<?> value) {
        value.ifPresent(
                known -> machine = machine.with(fact, facts.get(fact).parse(known.toString()), file.origin(key)));
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
        } else if (isComplete()) {
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

    private void noteNestedHost() {
        if (remarks.take(Cpuid.ofHost(file).hypervisorPresent()).orElse(false)) {
            remarks.addNote("the host that last ran this virtual machine was itself virtual: its `hostCPUID.1` reports"
                    + " a hypervisor");
        }
    }
}
