package dev.nestor.inventory.xlsx;

import java.util.List;
import java.util.Optional;

/**
 * One row of a sheet.
 *
 * @param number from 1
 * @param cells from the first column on, blank ones between as empty texts; none of a row that is too long
 * @param complaint what cannot be read in it, going on after its place
 */
public record SheetRow(long number, List<String> cells, Optional<String> complaint) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
