package dev.nestor.inventory.rvtools;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.fact.FactDictionary;
import dev.nestor.inventory.csv.CsvRow;
import dev.nestor.inventory.csv.CsvRows;
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
        Export export = new Export(source, catalogue, facts, sink);
        CsvRows rows = CsvRows.of(content);
        Header header = header(export, rows.next());
        TabReader reader = new TabReader(export, header);
        reader.begin();
        boolean sound = true;
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (!read(row.get(), header.width(), reader) && sound) {
                // What follows may be the lines of a text whose quotes are missing.
                sound = false;
                reader = reader.discreet();
            }
        }
    }

    private static Header header(Export export, Optional<CsvRow> row) {
        CsvRow first = row.orElseThrow(() -> export.refusal("is empty"));
        first.complaint().ifPresent(complaint -> {
            throw export.refusal(position(first) + " " + complaint);
        });
        Tab tab = Tab.of(first.fields()).orElseThrow(() -> export.refusal(NO_TAB));
        Header header = Header.of(tab, first.fields());
        header.refusal().ifPresent(reason -> {
            throw export.refusal(reason);
        });
        return header;
    }

    /** @return whether it is a row, or nothing */
    private static boolean read(CsvRow row, int width, TabReader reader) {
        Optional<String> complaint = complaint(row, width);
        complaint.ifPresent(reason -> reader.problem(position(row), reason + ", and is left out"));
        if (complaint.isEmpty() && !isBlank(row)) {
            reader.row(row.fields(), position(row));
        }
        return complaint.isEmpty();
    }

    // A row of another length has its separators elsewhere, so nothing in it stands where it seems to.
    private static Optional<String> complaint(CsvRow row, int width) {
        int fields = row.fields().size();
        return row.complaint().isPresent() || isBlank(row) || fields == width
                ? row.complaint()
                : Optional.of("has " + fields + " fields instead of " + width);
    }

    private static boolean isBlank(CsvRow row) {
        return row.fields().stream().allMatch(String::isBlank);
    }

    private static String position(CsvRow row) {
        return "line " + row.line();
    }
}
