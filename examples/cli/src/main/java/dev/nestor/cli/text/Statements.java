package dev.nestor.cli.text;

import dev.nestor.assessment.Finding;
import dev.nestor.rule.Axis;
import java.util.Collection;
import java.util.List;

/** What documents say on an axis, each sentence with its source. */
record Statements(List<Finding> findings, Sources sources) {

    /** The findings of {@code rules} on one axis at one level. */
    List<Finding> findings(Axis axis, int level, Collection<String> rules) {
        return findings.stream()
                .filter(finding -> finding.axis() == axis && finding.level() == level)
                .filter(finding -> rules.contains(finding.rule().id()))
                .toList();
    }

    void write(Page page, int indent, List<Finding> chosen) {
        for (Finding finding : chosen) {
            page.paragraph(indent, page.signs().bullet() + " ", finding.message());
            page.paragraph(indent + 2, sources.cite(finding.rule()));
        }
    }
}
