package dev.nestor.inventory.xlsx;

import java.util.Optional;

/** Which column a cell is in, by the letters of its address. */
final class CellAddress {

    /** How many columns a sheet can have. */
    static final int MOST_COLUMNS = 16_384;

    private CellAddress() {}

    /** From 0; empty if there is no such column. */
    static Optional<Integer> column(String address) {
        int column = 0;
        int letters = 0;
        while (letters < address.length() && isLetter(address.charAt(letters))) {
            column = column * 26 + Character.toUpperCase(address.charAt(letters)) - 'A' + 1;
            letters++;
            if (column > MOST_COLUMNS) {
                return Optional.empty();
            }
        }
        return letters == 0 ? Optional.empty() : Optional.of(column - 1);
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
