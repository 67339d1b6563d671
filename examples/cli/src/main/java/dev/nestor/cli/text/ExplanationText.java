package dev.nestor.cli.text;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.policy.Explanation;
import dev.nestor.rule.Status;
import dev.nestor.source.Evidence;
import java.util.List;
import java.util.Optional;

/** Why rules speak of a stack or do not: nesting by nesting, those that speak first. */
public final class ExplanationText {

    private final Page page;

    private ExplanationText(Page page) {
        this.page = page;
    }

    /**
     * @param assessment of the same question
     * @param whole whether the parts of a rule that does not apply are shown as well, and not only what keeps it out
     */
    public static String of(List<Explanation> explanations, Assessment assessment, boolean whole, Screen screen) {
        Page page = new Page(screen);
        new VerdictSection(assessment).write(page);
        ExplanationText text = new ExplanationText(page);
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
            page.paragraph(4, Style.FAINT.of(evidence(explanation)));
            traces.writeAll(explanation, 4);
        } else {
            traces.writeObstacles(explanation, 4);
        }
    }

    private static String outcome(Explanation explanation) {
        Optional<Finding> finding = explanation.finding();
        return switch (explanation.applies()) {
            case FALSE -> "does not apply";
            case UNKNOWN -> "not known whether it applies: " + status(explanation, finding);
            case TRUE -> fate(finding) + ": " + status(explanation, finding);
        };
    }

    private static String evidence(Explanation explanation) {
        Evidence evidence = explanation.rule().evidence();
        String overrides = explanation.overrides().isEmpty()
                ? ""
                : "; an exception to " + String.join(", ", explanation.overrides());
        return "by " + evidence.document().title() + ", " + evidence.section() + overrides;
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
