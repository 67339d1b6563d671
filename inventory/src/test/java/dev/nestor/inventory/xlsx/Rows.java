package dev.nestor.inventory.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rows of a sheet. */
final class Rows {

    private Rows() {}

    static List<SheetRow> of(Zips workbook, String sheet) throws IOException {
        return of(workbook.bytes(), sheet);
    }

    static List<SheetRow> of(byte[] content, String sheet) throws IOException {
        List<SheetRow> all = new ArrayList<>();
        try (Workbook workbook = Workbook.open(new ByteArrayInputStream(content));
                SheetRows rows = workbook.rows(sheet)) {
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }
}
