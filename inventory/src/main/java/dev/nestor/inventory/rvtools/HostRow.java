package dev.nestor.inventory.rvtools;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.esx.FactSheet;
import dev.nestor.inventory.esx.Hypervisors;
import dev.nestor.inventory.esx.MachineKeys;
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
    private final Catalogue catalogue;
    private final FactDictionary facts;

    HostRow(TabRow row, Catalogue catalogue, FactDictionary facts) {
        this.row = row;
        this.cells = new Cells(row);
        this.catalogue = catalogue;
        this.facts = facts;
    }

    Sighting sighting() {
        Optional<String> name = cells.text(Column.HOST);
        Layer layer = software().foundIn(row.origin()).with(machine());
        return new Sighting(Sighting.Role.HOST, Names.give(layer, name, row), keys(name), List.of());
    }

    /** That the host is nested itself, as one sentence; empty if its hardware does not show it. */
    Optional<String> remark() {
        String name = cells.text(Column.HOST).map(Quote::of).orElse("the host");
        return cells.text(Column.HOST_VENDOR)
                .flatMap(vendor -> VirtualHardware.remark(
                        vendor, cells.text(Column.HOST_MODEL).orElse("")))
                .map(remark -> name + " (" + row.position() + ") " + remark);
    }

    private Layer software() {
        Hypervisors hypervisors = new Hypervisors(catalogue);
        Optional<String> text = cells.text(Column.HOST_VERSION);
        Optional<Layer> named = text.flatMap(hypervisors::named);
        if (text.isPresent() && named.isEmpty()) {
            row.problem("has an `" + Column.HOST_VERSION.title()
                    + "` that is not of the form `VMware ESXi 8.0.3 build-24674464`: " + Quote.of(text.get()));
        }
        return named.orElseGet(hypervisors::unknown);
    }

    private Machine machine() {
        FactSheet sheet = new FactSheet(facts, complaint -> row.problem("states what cannot be: " + complaint));
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

    private List<MachineKey> keys(Optional<String> name) {
        MachineKeys keys = new MachineKeys()
                .add(cells.text(Column.HOST_UUID).flatMap(MachineKey::uuid))
                .add(cells.text(Column.HOST_ID).flatMap(id -> MachineKey.id(manager(), id)));
        cells.text(Column.HOST_SERIAL).ifPresent(keys::addSerial);
        cells.text(Column.HOST_TAG).ifPresent(keys::addSerial);
        return keys.add(name.flatMap(MachineKey::name)).list();
    }

    private String manager() {
        return Managers.of(cells, Column.HOST_MANAGER_UUID, Column.HOST_MANAGER, row.source());
    }
}
