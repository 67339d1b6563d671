package dev.nestor.cli.text;

import dev.nestor.assessment.Question;
import dev.nestor.cli.matrix.Answer;
import dev.nestor.cli.matrix.Cell;
import dev.nestor.cli.matrix.Matrix;
import dev.nestor.rule.Axis;
import dev.nestor.waiver.WaiverUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A matrix as a table that is cut into blocks where the screen is too narrow for it. */
public final class MatrixText {

    private static final String BETWEEN = "  ";
    private static final String WAIVED = "*";
    private static final int SIGN_WIDTH = 8;

    private final Matrix matrix;
    private final Optional<Axis> axis;
    private final Page page;
    private final int left;
    private final List<Integer> widths;

    private MatrixText(Matrix matrix, Optional<Axis> axis, Page page) {
        this.matrix = matrix;
        this.axis = axis;
        this.page = page;
        this.left = widest(matrix.outerReleases());
        this.widths = IntStream.range(0, matrix.innerReleases().size())
                .mapToObj(this::columnWidth)
                .toList();
    }

    /**
     * @param axis what the cells tell; the verdict when empty
     * @param waivers what became of them in all cells
     */
    public static String of(Matrix matrix, Optional<Axis> axis, List<WaiverUse> waivers, Screen screen) {
        Page page = new Page(screen);
        MatrixText text = new MatrixText(matrix, axis, page);
        text.title(matrix.sample());
        text.blocks();
        text.legend();
        new WaiversSection("Waivers", waivers).write(page);
        return page.text();
    }

    private void title(Question question) {
        String assumed = question.statedPurpose().isPresent() ? "" : " (assumed)";
        String historical = question.historical() ? " (historical)" : "";
        page.paragraph(
                0,
                Style.STRONG.of(axis.map(Axis::word).orElse("verdict")) + " for "
                        + question.purpose().word() + assumed + ", as of " + question.day() + historical);
        page.paragraph(0, "down: " + matrix.outer() + ", across: " + matrix.inner() + " inside it");
    }

    private int columnWidth(int column) {
        return IntStream.range(0, matrix.outerReleases().size())
                .map(row -> Wrap.width(sign(row, column)))
                .reduce(Wrap.width(matrix.innerReleases().get(column)), Math::max);
    }

    private void blocks() {
        int from = 0;
        while (from < widths.size()) {
            int until = from + fitting(from);
            page.gap();
            block(from, until);
            from = until;
        }
    }

    private int fitting(int from) {
        int used = left;
        int count = 0;
        while (from + count < widths.size()) {
            used += BETWEEN.length() + widths.get(from + count);
            if (count > 0 && used > page.width()) {
                return count;
            }
            count++;
        }
        return count;
    }

    private void block(int from, int until) {
        List<String> heads = matrix.innerReleases().subList(from, until);
        page.line(row("", from, heads.stream().map(Style.FAINT::of).toList()));
        for (int row = 0; row < matrix.outerReleases().size(); row++) {
            List<String> signs = new ArrayList<>();
            for (int column = from; column < until; column++) {
                signs.add(Grades.style(answer(row, column).grade()).of(sign(row, column)));
            }
            page.line(row(matrix.outerReleases().get(row), from, signs));
        }
    }

    private String row(String head, int from, List<String> cells) {
        StringBuilder line = new StringBuilder(Wrap.pad(head, left));
        for (int i = 0; i < cells.size(); i++) {
            line.append(BETWEEN).append(Wrap.pad(cells.get(i), widths.get(from + i)));
        }
        return line.toString();
    }

    private void legend() {
        Map<Answer, Integer> counts = new TreeMap<>(Comparator.comparing(Answer::word));
        matrix.cells().forEach(cell -> counts.merge(cell.answer(axis), 1, Integer::sum));
        page.gap();
        counts.forEach((answer, count) ->
                page.line(Wrap.pad(Grades.style(answer.grade()).of(answer.sign()), SIGN_WIDTH) + answer.word() + " "
                        + Style.FAINT.of("(" + count + ")")));
        long waived = matrix.cells().stream().filter(this::isMarked).count();
        if (waived > 0) {
            page.line(Wrap.pad(WAIVED, SIGN_WIDTH) + "with waivers " + Style.FAINT.of("(" + waived + ")"));
        }
    }

    private String sign(int row, int column) {
        return answer(row, column).sign() + (isMarked(matrix.cell(row, column)) ? WAIVED : "");
    }

    // They change verdicts only.
    private boolean isMarked(Cell cell) {
        return axis.isEmpty() && cell.isWaived();
    }

    private Answer answer(int row, int column) {
        return matrix.cell(row, column).answer(axis);
    }

    private static int widest(List<String> texts) {
        return texts.stream().map(Wrap::width).reduce(0, Math::max);
    }
}
