package dev.nestor.cli.text;

import dev.nestor.assessment.Assessment;
import dev.nestor.policy.Turn;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Status;
import dev.nestor.source.SourceDocument;
import dev.nestor.waiver.WaiverUse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A timeline as text: day by day the statuses that changed, and the documents whose statements began or ended. */
public final class TimelineText {

    private static final int AXIS_WIDTH = 13;

    private final Page page;
    private final Sources sources = new Sources();

    private TimelineText(Screen screen) {
        this.page = new Page(screen);
    }

    /** @param waivers what became of them on all those days */
    public static String of(List<Turn> turns, List<WaiverUse> waivers, Screen screen) {
        TimelineText text = new TimelineText(screen);
        text.head(turns.get(turns.size() - 1).assessment());
        for (int i = 0; i < turns.size(); i++) {
            text.turn(turns.get(i), i == 0 ? turns.subList(0, 0) : turns.subList(i - 1, i));
        }
        new WaiversSection("Waivers", waivers).write(text.page);
        text.sources.write(text.page);
        return text.page.text();
    }

    private void head(Assessment last) {
        page.line(Style.STRONG.of(last.question().stack().toString()) + " for "
                + last.question().purpose().word()
                + (last.question().statedPurpose().isEmpty() ? " (assumed)" : ""));
    }

    /** @param before the turn before, in a list that is empty at the first */
    private void turn(Turn turn, List<Turn> before) {
        page.heading(turn.day().toString());
        Arrays.stream(Axis.values()).forEach(axis -> axis(turn, before, axis));
        rules("+", turn.begins());
        rules("-", turn.ends());
    }

    private void axis(Turn turn, List<Turn> before, Axis axis) {
        Status now = turn.assessment().axis(axis).status();
        if (before.isEmpty()) {
            page.line("  " + Wrap.pad(axis.word(), AXIS_WIDTH) + now.word());
            return;
        }
        Status then = before.get(0).assessment().axis(axis).status();
        if (now != then) {
            page.line("  " + Style.STRONG.of(Wrap.pad(axis.word(), AXIS_WIDTH)) + then.word() + " -> "
                    + Style.STRONG.of(now.word()));
        }
    }

    private void rules(String sign, List<Rule> rules) {
        Map<SourceDocument, List<Rule>> byDocument = rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.evidence().document(), LinkedHashMap::new, Collectors.toList()));
        byDocument.values().forEach(said -> {
            page.paragraph(2, sign + " ", sources.title(said.get(0)));
            said.forEach(rule ->
                    page.paragraph(6, RuleWords.axis(rule) + " " + RuleWords.status(rule) + ": ", rule.message()));
        });
    }
}
