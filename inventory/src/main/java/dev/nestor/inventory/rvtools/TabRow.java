package dev.nestor.inventory.rvtools;

import dev.nestor.inventory.esx.Quote;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One row of a tab.
 *
 * @param position of the row in its file, such as {@code line 3} or {@code sheet vInfo row 3}
 */
record TabRow(Export export, Header header, List<String> cells, String position) {

    private static final char NO_CHARACTER = '\uFFFD';
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{|\\{\\{|^\\{[^{}]*}$");
    private static final Pattern ERROR_OF_EXCEL =
            Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!)");

    /** Where the row is, for people, such as {@code export.csv line 3}. */
    String origin() {
        return export.source() + " " + position;
    }

    /** The cell's text; empty if there is no such column, the cell is blank, or what is in it is no value. */
    Optional<String> text(Column column) {
        return header.position(column)
                .filter(position -> position < cells.size())
                .map(position -> cells.get(position).strip())
                .filter(text -> !text.isEmpty() && isValue(column, text));
    }

    /** @param complaint goes on after the row's place */
    void problem(String complaint) {
        export.problem(position, complaint);
    }

    private boolean isValue(Column column, String text) {
        if (text.indexOf(NO_CHARACTER) >= 0) {
            problem("has bytes that are no characters in `" + column.title() + "`, which is not used");
            return false;
        }
        if (text.indexOf('{') >= 0 && PLACEHOLDER.matcher(text).find()) {
            problem("has a placeholder in `" + column.title() + "`: " + Quote.of(text));
            return false;
        }
        if (text.charAt(0) == '#' && ERROR_OF_EXCEL.matcher(text).matches()) {
            problem("has an error of Excel in `" + column.title() + "`: " + Quote.of(text));
            return false;
        }
        return true;
    }
}
