package dev.nestor.inventory.rvtools;

import dev.nestor.inventory.esx.FactSheet;
import dev.nestor.inventory.esx.GuestSystems;
import dev.nestor.inventory.esx.MachineKeys;
import dev.nestor.inventory.esx.Names;
import dev.nestor.inventory.esx.Quote;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.model.Software;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of the tab vInfo: one virtual machine. */
final class VirtualRow {

    private static final Map<String, String> STATES =
            Map.of("poweredon", "running", "poweredoff", "off", "suspended", "saved");
    private static final Map<String, String> FIRMWARE = Map.of("bios", "bios", "efi", "efi", "uefi", "efi");
    // One that is disabled or waits for its second machine may be protected in a moment or not.
    private static final Map<String, String> FAULT_TOLERANCE =
            Map.of("notconfigured", "false", "running", "true", "enabled", "true");

    private final TabRow row;
    private final Cells cells;

    VirtualRow(TabRow row) {
        this.row = row;
        this.cells = new Cells(row);
    }

    /** Whether it only holds the place of a machine elsewhere. */
    boolean isPlaceholder() {
        return cells.flag(Column.VM_PLACEHOLDER).orElse(false);
    }

    /** The machine; what runs in it is unknown if the row does not say it, since that may as well be a hypervisor. */
    Sighting sighting() {
        Optional<String> name = cells.text(Column.VM);
        Layer layer = software()
                .map(known -> known.foundIn(row.origin()))
                .orElseGet(() -> unknown(name))
                .with(machine());
        return new Sighting(Sighting.Role.VIRTUAL, Names.give(layer, name, row::problem), keys(name), host());
    }

    private Layer unknown(Optional<String> name) {
        if (row.header().namesSystems()) {
            row.problem("does not say what runs in " + name.map(Quote::of).orElse("its machine")
                    + ", so it is not known whether that is a hypervisor");
        }
        return Layer.of(Software.unknown());
    }

    /** Where either system is a hypervisor it is that one; else the configured one goes before the one that Tools saw. */
    private Optional<Layer> software() {
        Optional<String> configured = cells.text(Column.VM_OS);
        Optional<String> seen = cells.text(Column.VM_OS_TOOLS);
        boolean onlySeen = seen.filter(GuestSystems::mayBeHypervisor).isPresent()
                && configured.filter(GuestSystems::mayBeHypervisor).isEmpty();
        GuestSystems systems = new GuestSystems(row.export().catalogue(), row::problem);
        return (onlySeen ? seen : configured.or(() -> seen)).flatMap(systems::named);
    }

    private Machine machine() {
        FactSheet sheet = new FactSheet(row.export().facts(), row::problem);
        String origin = row.origin();
        sheet.state("cpu.count", cells.number(Column.VM_CPUS), origin);
        sheet.state("memory", cells.mebibytes(Column.VM_MEMORY), origin);
        sheet.state("vmware.hardwareVersion", cells.hardwareVersion(Column.VM_HARDWARE), origin);
        sheet.state("vm.firmware", cells.word(Column.VM_FIRMWARE, FIRMWARE), origin);
        sheet.state("vm.secureBoot", cells.flag(Column.VM_SECURE_BOOT).map(String::valueOf), origin);
        sheet.state("vm.faultTolerance", cells.word(Column.VM_FAULT_TOLERANCE, FAULT_TOLERANCE), origin);
        sheet.state("vm.state", cells.word(Column.VM_POWER, STATES), origin);
        return sheet.machine();
    }

    private List<MachineKey> keys(Optional<String> name) {
        return new MachineKeys()
                .add(cells.text(Column.VM_SMBIOS_UUID).flatMap(MachineKey::uuid))
                .add(cells.text(Column.VM_UUID).flatMap(MachineKey::uuid))
                .add(cells.id(Column.VM_ID, Column.VM_MANAGER_UUID, Column.VM_MANAGER))
                .add(cells.text(Column.VM_MAC).flatMap(MachineKey::mac))
                .add(name.flatMap(MachineKey::name))
                .list();
    }

    private List<MachineKey> host() {
        return cells.text(Column.VM_HOST).flatMap(MachineKey::name).stream().toList();
    }
}
