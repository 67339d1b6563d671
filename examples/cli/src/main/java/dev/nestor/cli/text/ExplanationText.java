package dev.nestor.cli.text;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.policy.Explanation;
import dev.nestor.rule.Status;
import java.util.List;
import java.util.Optional;

/** Why rules speak of a stack or do not: nesting by nesting, those that speak first. */
public final class ExplanationText {

    private final Assessment assessment;
    private final Page page;

    private ExplanationText(Assessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
    }

    /**
     * @param assessment of the same question, which tells what became of a rule that speaks
     * @param whole whether the parts of a rule that does not apply are shown as well, and not only what keeps it out
     */
    public static String of(List<Explanation> explanations, Assessment assessment, boolean whole, Screen screen) {
        Page page = new Page(screen);
        new VerdictSection(assessment).write(page);
        ExplanationText text = new ExplanationText(assessment, page);
        assessment.question().stack().edges().forEach(nesting -> text.write(nesting, explanations, whole));
        new QuarantineSection(assessment.quarantined()).write(page);
        return page.text();
    }

    private void write(Nesting nesting, List<Explanation> explanations, boolean whole) {
        List<Explanation> here = explanations.stream()
                .filter(explanation -> explanation.nesting().level() == nesting.level())
                .toList();
        if (here.isEmpty()) {
            return;
        }
        page.rule("level " + nesting.level() + ": " + nesting);
        for (Truth truth : List.of(Truth.TRUE, Truth.UNKNOWN, Truth.FALSE)) {
            here.stream()
                    .filter(explanation -> explanation.applies() == truth)
                    .forEach(explanation -> write(explanation, whole || truth != Truth.FALSE));
        }
    }

    private void write(Explanation explanation, boolean whole) {
        TraceText traces = new TraceText(page);
        page.gap();
        page.paragraph(
                0,
                page.signs().of(explanation.applies()) + " ",
                Style.STRONG.of(explanation.rule().id()) + "  " + outcome(explanation));
        if (whole) {
            page.paragraph(4, explanation.rule().message());
            traces.writeAll(explanation, 4);
        } else {
            traces.writeObstacles(explanation, 4);
        }
    }

    private String outcome(Explanation explanation) {
        Optional<Finding> finding = finding(explanation);
        return switch (explanation.applies()) {
            case FALSE -> "does not apply";
            case UNKNOWN -> "not known whether it applies: " + status(explanation, finding);
            case TRUE -> fate(finding) + ": " + status(explanation, finding);
        };
    }

    private Optional<Finding> finding(Explanation explanation) {
        return assessment.findings().stream()
                .filter(finding -> finding.level() == explanation.nesting().level())
                .filter(finding -> finding.rule().id().equals(explanation.rule().id()))
                .findFirst();
    }

    private static String fate(Optional<Finding> finding) {
        return finding.filter(heard -> !heard.weighedDownBy().isEmpty())
                .map(heard -> heard.state().word() + " by " + String.join(", ", heard.weighedDownBy()))
                .orElseGet(() -> finding.filter(heard -> heard.state() == Finding.State.WAIVED)
                        .map(heard -> "applies, and is waived")
                        .orElse("applies"));
    }

    private static String status(Explanation explanation, Optional<Finding> finding) {
        String axis = RuleWords.axis(explanation.rule()) + " ";
        if (finding.isEmpty()) {
            return axis + RuleWords.status(explanation.rule());
        }
        Status status = finding.get().status();
        return axis
                + (status == Status.UNKNOWN ? "not known" : status.word())
                + (finding.get().decides() ? "" : ", listed only");
    }
}
