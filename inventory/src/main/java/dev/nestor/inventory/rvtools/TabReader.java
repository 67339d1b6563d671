package dev.nestor.inventory.rvtools;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.esx.Quote;
import dev.nestor.spi.inventory.InventorySink;
import dev.nestor.spi.inventory.Sighting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a sink what the rows of one tab say, each when it comes. For one tab of one file. */
final class TabReader {

    private final String source;
    private final Catalogue catalogue;
    private final FactDictionary facts;
    private final InventorySink sink;
    private final Header header;

    TabReader(String source, Header header, Catalogue catalogue, FactDictionary facts, InventorySink sink) {
        this.source = source;
        this.header = header;
        this.catalogue = catalogue;
        this.facts = facts;
        this.sink = sink;
    }

    /** Says what the tab does not tell of any machine. */
    void begin() {
        if (header.tab() == Tab.VINFO) {
            sink.note(
                    "RVTools does not export whether hardware virtualization is exposed to virtual machines, so that is"
                            + " unknown");
        }
        String missing = missing();
        if (!missing.isEmpty()) {
            sink.note("tab " + header.tab().title() + " lacks columns, and what they tell is unknown: " + missing);
        }
    }

    /** @param position of the row in its file, such as {@code line 3} */
    void row(List<String> cells, String position) {
        TabRow row = new TabRow(header, cells, source, position, sink::problem);
        Optional<Sighting> sighting = header.tab() == Tab.VHOST ? host(row) : virtual(row);
        sighting.ifPresent(sink::machine);
        if (header.tab() == Tab.VHOST) {
            new HostRow(row, catalogue, facts).remark().ifPresent(sink::note);
        }
    }

    /** @param complaint goes on after the row's place */
    void problem(String position, String complaint) {
        sink.problem(Quote.whole(source) + " " + position + " " + complaint);
    }

    private Optional<Sighting> host(TabRow row) {
        try {
            return Optional.of(new HostRow(row, catalogue, facts).sighting());
        } catch (IllegalArgumentException unusable) {
            return unusable(row, unusable);
        }
    }

    private Optional<Sighting> virtual(TabRow row) {
        VirtualRow machine = new VirtualRow(row, catalogue, facts);
        if (machine.isPlaceholder()) {
            sink.note(row.position()
                    + " holds the place of a machine that Site Recovery Manager protects elsewhere, and is"
                    + " left out");
            return Optional.empty();
        }
        try {
            return machine.sighting();
        } catch (IllegalArgumentException unusable) {
            return unusable(row, unusable);
        }
    }

    // A catalogue may know the vendor of a product and not the product.
    private static Optional<Sighting> unusable(TabRow row, IllegalArgumentException reason) {
        row.problem("is left out: " + reason.getMessage());
        return Optional.empty();
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
