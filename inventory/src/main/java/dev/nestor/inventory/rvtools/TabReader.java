package dev.nestor.inventory.rvtools;

import dev.nestor.spi.inventory.Sighting;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a sink what the rows of one tab say, each when it comes. For one tab of one file. */
final class TabReader {

    private final Export export;
    private final Header header;

    TabReader(Export export, Header header) {
        this.export = export;
        this.header = header;
    }

    /** Says what the tab does not tell of any machine. */
    void begin() {
        if (header.tab() == Tab.VINFO) {
            export.sink()
                    .note(
                            "RVTools does not export whether hardware virtualization is exposed to virtual machines, so that is"
                                    + " unknown");
            if (!header.namesSystems()) {
                export.sink()
                        .problem(
                                export.title() + " has no column that says what runs in the virtual machines, such as `"
                                        + Column.VM_OS.title() + "`, so it is not known which of them are hypervisors");
            }
        }
        String missing = missing();
        if (!missing.isEmpty()) {
            export.sink()
                    .note("tab " + header.tab().title() + " lacks columns, and what they tell is unknown: " + missing);
        }
    }

    /** @param position of the row in its file, such as {@code line 3} */
    void row(List<String> cells, String position) {
        TabRow row = new TabRow(export, header, cells, position);
        switch (header.tab()) {
            case VINFO -> virtual(new VirtualRow(row), row);
            case VHOST -> host(new HostRow(row), row);
        }
    }

    /** A reader of rows that may not be rows. */
    TabReader discreet() {
        return new TabReader(export.discreet(), header);
    }

    /** @param complaint goes on after the row's place */
    void problem(String position, String complaint) {
        export.problem(position, complaint);
    }

    private void virtual(VirtualRow machine, TabRow row) {
        if (machine.isPlaceholder()) {
            export.sink()
                    .note(row.position()
                            + " holds the place of a machine that Site Recovery Manager protects elsewhere,"
                            + " and is left out");
        } else {
            tell(machine::sighting, row);
        }
    }

    private void host(HostRow host, TabRow row) {
        tell(host::sighting, row);
        host.remark().ifPresent(export.sink()::note);
    }

    // A catalogue may know the vendor of a product and not the product.
    private void tell(Supplier<Sighting> sighting, TabRow row) {
        Sighting machine;
        try {
            machine = sighting.get();
        } catch (IllegalArgumentException unusable) {
            row.problem("is left out: " + unusable.getMessage());
            return;
        }
        export.sink().machine(machine);
    }

    private String missing() {
        Stream<Column> expected = header.tab() == Tab.VHOST
                ? Stream.of(Column.HOST_VERSION, Column.HOST_CPU, Column.HOST_MEMORY, Column.HOST_VENDOR)
                : Stream.of(Column.VM_CPUS, Column.VM_MEMORY, Column.VM_HARDWARE, Column.VM_POWER, Column.VM_HOST);
        return expected.filter(column -> !header.has(column))
                .map(column -> "`" + column.title() + "`")
                .collect(Collectors.joining(", "));
    }
}
