package dev.nestor.cli.text;

import dev.nestor.assessment.Question;
import dev.nestor.assessment.Verdict;
import dev.nestor.review.Difference;
import java.util.List;

/** A difference as a report: the verdicts, what differs in the question, and then only what differs in the answer. */
public final class DifferenceText {

    private DifferenceText() {}

    public static String of(Difference difference, Screen screen) {
        Page page = new Page(screen);
        head(difference, page);
        new DifferingQuestion(difference).write(page);
        if (difference.isInAnswer()) {
            Sources sources = new Sources();
            List<Section> sections = List.of(
                    new DifferingAxes(difference),
                    new DifferingConditions(difference),
                    new DifferingStatements(difference, sources),
                    new DifferingRest(difference),
                    new DifferingAdvisories(difference, sources),
                    sources);
            sections.forEach(section -> section.write(page));
        } else {
            page.gap().paragraph(0, "Nothing about the answer changes.");
        }
        return page.text();
    }

    private static void head(Difference difference, Page page) {
        String before = verdict(difference.before().verdict(), page);
        String after = difference
                .verdict()
                .map(shift -> " " + page.signs().arrow() + " "
                        + verdict(difference.after().verdict(), page))
                .orElse(" as before");
        Question question = difference.after().question();
        String assumed = question.statedPurpose().isPresent() ? "" : " (assumed)";
        page.paragraph(0, before + after + " for " + question.purpose().word() + assumed + ", as of " + question.day());
        page.paragraph(0, Style.FAINT.of(difference.before().question().stack().toString()));
    }

    private static String verdict(Verdict verdict, Page page) {
        String sign = verdict == Verdict.NOT_NESTED ? "" : page.signs().of(Grades.of(verdict)) + " ";
        return Grades.style(Grades.of(verdict)).of(sign + verdict.word());
    }
}
