package dev.nestor.inventory.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowCellsTest {

    private static final String LONG = "x".repeat(1 << 16);

    private final RowCells cells = new RowCells();

    @Test
    void aCellStandsWhereItsAddressSaysOrBehindTheOneBeforeIt() {
        cells.add(Optional.of("C7"), "lab-esx-01");
        cells.add(Optional.empty(), "poweredOn");
        cells.add(Optional.of("A7"), "1");

        assertThat(cells.list()).containsExactly("1", "", "lab-esx-01", "poweredOn");
        assertThat(cells.complaint()).isEmpty();
    }

    @Test
    void aRowOfTheMostCharactersIsRead() {
        for (int i = 0; i < RowCells.LONGEST / LONG.length(); i++) {
            cells.add(Optional.empty(), LONG);
        }

        assertThat(cells.list()).hasSize(16).containsOnly(LONG);
        assertThat(cells.complaint()).isEmpty();
    }

    @Test
    void ofARowThatIsLongerNothingIsKeptHoweverManyCellsFollow() {
        // More than twice as many characters as an int can count, so that it would be below the bound again.
        for (int i = 0; i < 70_000; i++) {
            cells.add(Optional.of("A2"), LONG);
        }
        cells.add(Optional.of("XFD2"), "");

        assertThat(cells.list()).isEmpty();
        assertThat(cells.complaint()).hasValue("is longer than 1048576 characters, and is not read");
    }

    @Test
    void thatARowIsNotReadIsSaidRatherThanWhatElseIsWrongInIt() {
        cells.complain("has a cell whose shared text is missing");
        for (int i = 0; i < 17; i++) {
            cells.add(Optional.empty(), LONG);
        }
        cells.complain("has a cell whose shared text is missing");

        assertThat(cells.complaint()).hasValue("is longer than 1048576 characters, and is not read");
    }

    @Test
    void aCellInNoColumnCostsThatCellOnly() {
        cells.add(Optional.of("XFE1"), "far");
        cells.add(Optional.of("B1"), "lab");

        assertThat(cells.list()).containsExactly("", "lab");
        assertThat(cells.complaint()).hasValue("has a cell that is in no column of a sheet");
    }
}
