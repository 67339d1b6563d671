package dev.nestor.inventory.rvtools;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of a tab are in one file.
 *
 * @param width how many there are, those that are not read included
 */
record Header(Tab tab, Map<Column, Integer> positions, int width) {

    static Header of(Tab tab, List<String> headers) {
        List<String> normal = headers.stream().map(tab::normal).toList();
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            if (column.tab() == tab) {
                position(column, normal).ifPresent(position -> positions.put(column, position));
            }
        }
        return new Header(tab, positions, headers.size());
    }

    private static Optional<Integer> position(Column column, List<String> headers) {
        return column.names().stream()
                .map(headers::indexOf)
                .filter(position -> position >= 0)
                .findFirst();
    }

    Optional<Integer> position(Column column) {
        return Optional.ofNullable(positions.get(column));
    }

    boolean has(Column column) {
        return positions.containsKey(column);
    }

    /** Why no row of the tab tells of a machine, going on after the tab's place; empty if rows do. */
    Optional<String> refusal() {
        if (!has(tab == Tab.VINFO ? Column.VM : Column.HOST)) {
            return Optional.of("has no column with the names of " + (tab == Tab.VINFO ? "virtual machines" : "hosts"));
        }
        return Optional.empty();
    }

    /** Whether it says anywhere what runs in virtual machines. */
    boolean namesSystems() {
        return has(Column.VM_OS) || has(Column.VM_OS_TOOLS);
    }
}
