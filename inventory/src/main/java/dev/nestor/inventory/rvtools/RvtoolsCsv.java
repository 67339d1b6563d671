package dev.nestor.inventory.rvtools;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.csv.CsvRow;
import dev.nestor.inventory.csv.CsvRows;
import dev.nestor.inventory.esx.Quote;
import dev.nestor.spi.inventory.InventoryReader;
import dev.nestor.spi.inventory.InventorySink;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a tab of RVTools that was exported as separated values, vInfo or vHost. */
public final class RvtoolsCsv implements InventoryReader {

    private static final String NO_TAB =
            "has neither the columns of RVTools' tab vInfo nor those of vHost in its first line";

    @Override
    public String format() {
        return "RVTools CSV";
    }

    @Override
    public boolean recognizes(byte[] prefix) {
        return Tab.of(CsvRows.first(prefix)).isPresent();
    }

    @Override
    public void read(String source, InputStream content, Catalogue catalogue, FactDictionary facts, InventorySink sink)
            throws IOException {
        CsvRows rows = CsvRows.of(content);
        Header header = header(source, rows.next());
        TabReader reader = new TabReader(source, header, catalogue, facts, sink);
        reader.begin();
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            read(row.get(), header.width(), reader);
        }
    }

    private static Header header(String source, Optional<CsvRow> row) {
        CsvRow first = row.orElseThrow(() -> refused(source, "is empty"));
        first.complaint().ifPresent(complaint -> {
            throw refused(source, "line " + first.line() + " " + complaint);
        });
        Tab tab = Tab.of(first.fields()).orElseThrow(() -> refused(source, NO_TAB));
        Header header = Header.of(tab, first.fields());
        header.refusal().ifPresent(reason -> {
            throw refused(source, reason);
        });
        return header;
    }

    // A row of another length has its separators elsewhere, so nothing in it stands where it seems to.
    private static void read(CsvRow row, int width, TabReader reader) {
        String position = "line " + row.line();
        if (row.complaint().isPresent()) {
            reader.problem(position, row.complaint().get() + ", and is left out");
        } else if (row.fields().stream().allMatch(String::isBlank)) {
            return;
        } else if (row.fields().size() != width) {
            reader.problem(
                    position, "has " + row.fields().size() + " fields instead of " + width + ", and is left out");
        } else {
            reader.row(row.fields(), position);
        }
    }

    private static IllegalArgumentException refused(String source, String reason) {
        return new IllegalArgumentException(Quote.whole(source) + " " + reason);
    }
}
