package dev.nestor.inventory.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of one row, each where its address says. */
final class RowCells {

    /** The most characters of a row. */
    static final int LONGEST = 1 << 20;

    private final List<String> cells = new ArrayList<>();
    private long characters;
    private boolean tooLong;
    private @Nullable String complaint;

    /**
     * Does nothing in a row that was too long already.
     *
     * @param address empty for the cell behind the one before it
     */
    void add(Optional<String> address, String text) {
        if (tooLong) {
            return;
        }
        Optional<Integer> column = address.isPresent() ? CellAddress.column(address.get()) : Optional.of(cells.size());
        if (column.isEmpty() || column.get() >= CellAddress.MOST_COLUMNS) {
            complain("has a cell that is in no column of a sheet");
            return;
        }
        characters += text.length();
        if (characters > LONGEST) {
            refuse();
            return;
        }
        while (cells.size() <= column.get()) {
            cells.add("");
        }
        cells.set(column.get(), text);
    }

    // Half a row could tell of another machine than the whole, so none of it is kept.
    private void refuse() {
        tooLong = true;
        complaint = "is longer than " + LONGEST + " characters, and is not read";
        cells.clear();
    }

    void complain(String reason) {
        if (complaint == null) {
            complaint = reason;
        }
    }

    List<String> list() {
        return cells;
    }

    Optional<String> complaint() {
        return Optional.ofNullable(complaint);
    }
}
