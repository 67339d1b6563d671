package dev.nestor.inventory.rvtools;

import dev.nestor.inventory.esx.FactSheet;
import dev.nestor.inventory.esx.Hypervisors;
import dev.nestor.inventory.esx.MachineKeys;
import dev.nestor.inventory.esx.Names;
import dev.nestor.inventory.esx.Processors;
import dev.nestor.inventory.esx.Quote;
import dev.nestor.inventory.esx.VirtualHardware;
import dev.nestor.model.Layer;
import dev.nestor.model.Machine;
import dev.nestor.spi.inventory.MachineKey;
import dev.nestor.spi.inventory.Sighting;
import java.util.List;
import java.util.Optional;

/** A row of the tab vHost: one host, whose hypervisor is ESXi, or ESX before it. */
final class HostRow {

    private final TabRow row;
    private final Cells cells;
    private final Optional<String> name;

    HostRow(TabRow row) {
        this.row = row;
        this.cells = new Cells(row);
        this.name = cells.text(Column.HOST);
    }

    Sighting sighting() {
        Layer layer = software().foundIn(row.origin()).with(machine());
        Sighting.Role role = virtualHardware().isPresent() ? Sighting.Role.NESTED_HOST : Sighting.Role.HOST;
        return new Sighting(role, Names.give(layer, name, row::problem), keys(), List.of());
    }

    /** That the host is nested itself, as one sentence; empty if its hardware does not show it. */
    Optional<String> remark() {
        String host = name.map(Quote::of).orElse("the host") + " (" + row.position() + ") ";
        return virtualHardware().map(remark -> host + remark);
    }

    private Optional<String> virtualHardware() {
        return cells.text(Column.HOST_VENDOR)
                .flatMap(vendor -> VirtualHardware.remark(
                        vendor, cells.text(Column.HOST_MODEL).orElse("")));
    }

    private Layer software() {
        return new Hypervisors(row.export().catalogue())
                .of(
                        cells.text(Column.HOST_VERSION),
                        complaint -> row.problem("has an `" + Column.HOST_VERSION.title() + "` " + complaint));
    }

    private Machine machine() {
        FactSheet sheet = new FactSheet(row.export().facts(), row::problem);
        String origin = row.origin();
        sheet.state("cpu.vendor", cells.text(Column.HOST_CPU).flatMap(Processors::vendor), origin);
        sheet.state("cpu.sockets", cells.number(Column.HOST_SOCKETS), origin);
        sheet.state("cpu.coresPerSocket", cells.number(Column.HOST_CORES_PER_SOCKET), origin);
        sheet.state("cpu.count", processors(), origin);
        sheet.state("memory", cells.mebibytes(Column.HOST_MEMORY), origin);
        sheet.state("vmware.evc", cells.text(Column.HOST_EVC).map(mode -> "true"), origin);
        return sheet.machine();
    }

    // How many threads a core has where it has several, no column says.
    private Optional<String> processors() {
        boolean oneThread = !cells.flag(Column.HOST_THREADS_ACTIVE).orElse(true);
        return oneThread ? cells.number(Column.HOST_CORES) : Optional.empty();
    }

    private List<MachineKey> keys() {
        MachineKeys keys = new MachineKeys()
                .add(cells.text(Column.HOST_UUID).flatMap(MachineKey::uuid))
                .add(cells.id(Column.HOST_ID, Column.HOST_MANAGER_UUID, Column.HOST_MANAGER));
        cells.text(Column.HOST_SERIAL).ifPresent(keys::addSerial);
        cells.text(Column.HOST_TAG).ifPresent(keys::addSerial);
        return keys.add(name.flatMap(MachineKey::name)).list();
    }
}
