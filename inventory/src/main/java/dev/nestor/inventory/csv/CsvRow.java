package dev.nestor.inventory.csv;

import java.util.List;
import java.util.Optional;

/**
 * One row of a file.
 *
 * @param line where it begins, from 1
 * @param fields none if there is a complaint
 * @param complaint why it cannot be read, going on after its place, such as {@code has a quote that is not closed}
 */
public record CsvRow(long line, List<String> fields, Optional<String> complaint) {

    public CsvRow {
        fields = List.copyOf(fields);
    }

    static CsvRow broken(long line, String complaint) {
        return new CsvRow(line, List.of(), Optional.of(complaint));
    }
}
