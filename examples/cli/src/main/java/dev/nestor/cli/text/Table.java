package dev.nestor.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cells in rows and columns. The last column is wrapped where the screen is too narrow for it; where little would be
 * left of it each row becomes a paragraph of its own.
 */
final class Table {

    private static final String BETWEEN = "  ";
    private static final int NARROWEST_LAST_COLUMN = 16;
    private static final int INDENT = 4;

    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... head) {
        this.head = List.of(head);
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    void write(Page page) {
        int last = head.size() - 1;
        int[] widths = IntStream.rangeClosed(0, last).map(this::columnWidth).toArray();
        int left = IntStream.range(0, last)
                .map(column -> widths[column] + BETWEEN.length())
                .sum();
        if (left + Math.min(widths[last], NARROWEST_LAST_COLUMN) > page.width()) {
            rows.forEach(row -> fold(page, row));
        } else {
            align(page, head.stream().map(Style.FAINT::of).toList(), widths);
            rows.forEach(row -> align(page, row, widths));
        }
    }

    private int columnWidth(int column) {
        return rows.stream().map(row -> Wrap.width(row.get(column))).reduce(Wrap.width(head.get(column)), Math::max);
    }

    private static void align(Page page, List<String> row, int[] widths) {
        int last = row.size() - 1;
        StringBuilder left = new StringBuilder();
        for (int column = 0; column < last; column++) {
            left.append(Wrap.pad(row.get(column), widths[column])).append(BETWEEN);
        }
        page.paragraph(0, left.toString(), row.get(last));
    }

    private static void fold(Page page, List<String> row) {
        page.line(row.get(0));
        List<String> rest = row.subList(1, row.size()).stream()
                .filter(cell -> !cell.isEmpty())
                .toList();
        page.paragraph(INDENT, String.join("; ", rest));
    }
}
