package dev.nestor.cli.text;

import dev.nestor.rule.Remedy;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Scope;
import dev.nestor.source.Evidence;
import dev.nestor.source.SourceDocument;
import java.util.List;

/** Rules as a list, and one in full. */
public final class RuleText {

    private static final int LABEL_WIDTH = 15;

    private final Page page;

    private RuleText(Page page) {
        this.page = page;
    }

    /** One row for each rule. */
    public static String list(List<Rule> rules, Screen screen) {
        Page page = new Page(screen);
        Table table = new Table("rule", "says", "attested", "conf", "nesting");
        for (Rule rule : rules) {
            table.row(
                    rule.id(),
                    RuleWords.axis(rule) + ": " + RuleWords.status(rule),
                    rule.evidence().attested().from().toString(),
                    rule.evidence().confidence().code(),
                    RuleWords.patterns(rule.scope().inner()) + " inside "
                            + RuleWords.patterns(rule.scope().outer()));
        }
        table.write(page);
        return page.text();
    }

    /** @param overriders the ids of the rules that override it */
    public static String full(Rule rule, RulePack pack, List<String> overriders, Screen screen) {
        Page page = new Page(screen);
        page.line(Style.STRONG.of(rule.id())).gap();
        page.paragraph(2, rule.message()).gap();
        RuleText text = new RuleText(page);
        text.content(rule);
        text.relations(rule, overriders);
        text.remedies(rule.remedies());
        text.source(rule, pack);
        return page.text();
    }

    private void content(Rule rule) {
        Scope scope = rule.scope();
        field("axis", RuleWords.axis(rule));
        field("says", RuleWords.status(rule));
        field("inner", RuleWords.patterns(scope.inner()));
        field("outer", RuleWords.patterns(scope.outer()));
        field("purposes", RuleWords.purposes(scope));
        field("levels", RuleWords.levels(scope));
        field("when", RuleWords.words(rule.when()));
        field("requires", RuleWords.requires(rule));
    }

    private void relations(Rule rule, List<String> overriders) {
        field("topic", rule.topic().orElse(""));
        rule.overrides().stream().sorted().forEach(id -> field("overrides", id));
        overriders.forEach(id -> field("overridden by", id));
        field("withdrawn", rule.withdrawn() ? "its publisher took it back: it is listed and never decides" : "");
    }

    private void remedies(List<Remedy> remedies) {
        for (Remedy remedy : remedies) {
            field("remedy", remedy.summary());
            remedy.command().ifPresent(command -> page.verbatim(2 + LABEL_WIDTH + 2, command));
        }
    }

    private void source(Rule rule, RulePack pack) {
        Evidence evidence = rule.evidence();
        SourceDocument document = evidence.document();
        page.gap();
        field("source", Sources.describe(document));
        field("", document.url().toString());
        field("section", evidence.section());
        field("stated", Sources.attested(evidence.attested()));
        field(
                "confidence",
                evidence.confidence().code() + " (" + evidence.confidence().meaning() + ")");
        field("statements", String.join(", ", rule.statements()));
        field("pack", pack + ", read for the days " + pack.covers());
        pack.history().forEach(change -> field("changed", change.date() + ": " + change.change()));
    }

    private void field(String label, String value) {
        if (!value.isEmpty()) {
            page.paragraph(2, Style.FAINT.of(Wrap.pad(label, LABEL_WIDTH)), value);
        }
    }
}
