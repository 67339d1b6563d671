package dev.nestor.cli.text;

import dev.nestor.model.Purpose;
import dev.nestor.review.Difference;
import dev.nestor.review.Shift;
import java.util.ArrayList;
import java.util.List;

/** What differs in the question, a line each: software by level, facts, the purpose, the day. */
record DifferingQuestion(Difference difference) implements Section {

    private record Row(String label, Shift<String> shift) {}

    @Override
    public void write(Page page) {
        List<Row> rows = rows();
        if (!rows.isEmpty()) {
            int width = rows.stream().map(row -> Wrap.width(row.label())).reduce(0, Math::max);
            page.heading("What differs");
            rows.forEach(row -> page.paragraph(
                    2,
                    Wrap.pad(row.label(), width) + "  ",
                    words(row.shift(), page.signs().arrow())));
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        difference
                .software()
                .forEach((level, shift) -> rows.add(new Row("level " + level, shift.map(Object::toString))));
        difference.facts().forEach((place, shift) -> rows.add(new Row(place.toString(), shift.map(Object::toString))));
        difference.purpose().ifPresent(shift -> rows.add(new Row("purpose", shift.map(Purpose::word))));
        difference.day().ifPresent(shift -> rows.add(new Row("day", shift.map(Object::toString))));
        return rows;
    }

    private static String words(Shift<String> shift, String arrow) {
        return shift.before().orElse("(unknown)") + " " + arrow + " "
                + shift.after().orElse("(unknown)");
    }
}
