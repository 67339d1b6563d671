package dev.nestor.cli.text;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.NestingResult;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;

/** What one document says of each nesting, in its own order. */
record DocumentSection(Assessment assessment, RulePack pack, Sources sources) implements Section {

    @Override
    public void write(Page page) {
        for (NestingResult nesting : assessment.nestings()) {
            int level = nesting.nesting().level();
            page.heading(pack.document().title() + ", on level " + level);
            long said = pack.rules().stream()
                    .filter(rule -> write(page, rule, level))
                    .count();
            if (said == 0) {
                page.paragraph(2, "nothing that is about this stack on this day");
            }
        }
        assessment.advisories().stream()
                .filter(advisory -> advisory.rule().isEmpty())
                .map(Advisory::message)
                .distinct()
                .forEach(message -> page.paragraph(2, page.signs().bullet() + " ", message));
    }

    private boolean write(Page page, Rule rule, int level) {
        for (Finding finding : assessment.findings()) {
            if (finding.level() == level && finding.rule().id().equals(rule.id())) {
                line(page, finding.axis().word() + " " + finding.status().word(), finding.message(), rule);
                return true;
            }
        }
        for (Advisory advisory : assessment.advisories()) {
            if (advisory.level() == level
                    && advisory.rule().map(Rule::id).filter(rule.id()::equals).isPresent()) {
                line(page, advisory.kind().word(), advisory.message(), rule);
                return true;
            }
        }
        return false;
    }

    private void line(Page page, String outcome, String message, Rule rule) {
        page.paragraph(2, page.signs().bullet() + " ", Style.STRONG.of(outcome) + ": " + message);
        page.paragraph(4, sources.cite(rule));
    }
}
