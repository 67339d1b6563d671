package dev.nestor.microsoft.hyperv;

import dev.nestor.spi.inventory.MachineKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code Get-ComputerInfo} says of a computer. */
record Computer(Properties info) {

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

    private Optional<Boolean> roleInstalled() {
        return info.get("HyperVRoleInstalled").flatMap(Property::flag);
    }

    private static String shortName(String name) {
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
