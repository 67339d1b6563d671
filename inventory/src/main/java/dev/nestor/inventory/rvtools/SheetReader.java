package dev.nestor.inventory.rvtools;

import dev.nestor.inventory.esx.Quote;
import dev.nestor.inventory.xlsx.DamagedWorkbook;
import dev.nestor.inventory.xlsx.SheetRow;
import dev.nestor.inventory.xlsx.SheetRows;
import dev.nestor.inventory.xlsx.Workbook;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads one sheet of a workbook, whose name says which tab it is. */
final class SheetReader {

    private final Export export;
    private final String sheet;

    SheetReader(Export export, String sheet) {
        this.export = export;
        this.sheet = sheet;
    }

    /** Reads all rows; if no row can tell of a machine it says why, going on after the file's name. */
    Optional<String> read(Workbook workbook) throws IOException {
        try (SheetRows rows = workbook.rows(sheet)) {
            Optional<SheetRow> first = next(rows);
            Tab tab = Tab.named(sheet).orElseThrow();
            Header header = Header.of(tab, first.map(SheetRow::cells).orElse(List.of()));
            Optional<String> refusal = first.isEmpty()
                    ? Optional.of("is empty")
                    : first.flatMap(SheetReader::unreadable).or(header::refusal);
            if (refusal.isEmpty()) {
                read(rows, header);
            }
            return refusal.map(reason -> "sheet " + Quote.plain(sheet) + " " + reason);
        } catch (DamagedWorkbook damaged) {
            // The other sheets may be whole.
            return Optional.of("sheet " + Quote.plain(sheet) + " " + damaged.getMessage());
        }
    }

    private void read(SheetRows rows, Header header) throws IOException {
        TabReader reader = new TabReader(export, header);
        reader.begin();
        try {
            for (Optional<SheetRow> row = next(rows); row.isPresent(); row = next(rows)) {
                read(row.get(), header.width(), reader);
            }
        } catch (DamagedWorkbook damaged) {
            reader.problem(
                    position(rows.number()), damaged.getMessage() + ": nothing behind this row of the sheet is read");
        }
    }

    private void read(SheetRow row, int width, TabReader reader) {
        String position = position(row.number());
        row.complaint().ifPresent(complaint -> reader.problem(position, complaint));
        if (row.isBlank()) {
            return;
        }
        if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            reader.problem(position, "has cells behind the last column, which are not read");
        }
        reader.row(row.cells(), position);
    }

    private static Optional<String> unreadable(SheetRow header) {
        return header.isBlank()
                ? header.complaint().map(complaint -> "row " + header.number() + " " + complaint)
                : Optional.empty();
    }

    /** The next row that says something, or of which something is to be said. */
    private static Optional<SheetRow> next(SheetRows rows) throws IOException {
        Optional<SheetRow> row = rows.next();
        while (row.isPresent() && row.get().isBlank() && row.get().complaint().isEmpty()) {
            row = rows.next();
        }
        return row;
    }

    private String position(long row) {
        return "sheet " + Quote.plain(sheet) + " row " + row;
    }
}
