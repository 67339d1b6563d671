package dev.nestor.cli.text;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Finding;
import java.util.List;

/** What was said as well and does not decide: overridden, outranked, withdrawn, or of somebody who is no party. */
record AsideSection(Assessment assessment, Sources sources) implements Section {

    @Override
    public void write(Page page) {
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> !finding.weighedDownBy().isEmpty() || !finding.decides())
                .toList();
        List<Advisory> advisories = assessment.advisories().stream()
                .filter(advisory -> advisory.state() == Finding.State.OVERRIDDEN)
                .toList();
        if (!findings.isEmpty() || !advisories.isEmpty()) {
            page.heading("Also said, does not decide");
            findings.forEach(finding -> write(page, finding));
            advisories.forEach(advisory -> write(page, advisory));
        }
    }

    private void write(Page page, Finding finding) {
        page.paragraph(
                2,
                page.signs().bullet() + " ",
                finding.status().word() + ": " + finding.rule().message() + " (" + why(finding) + ")");
        page.paragraph(4, sources.name(finding.rule()));
    }

    private void write(Page page, Advisory advisory) {
        page.paragraph(
                2, page.signs().bullet() + " ", advisory.kind().word() + ": " + advisory.message() + " (overridden)");
        advisory.rule().ifPresent(rule -> page.paragraph(4, sources.name(rule)));
    }

    private static String why(Finding finding) {
        if (!finding.weighedDownBy().isEmpty()) {
            return finding.state().word() + " by " + String.join(", ", finding.weighedDownBy());
        }
        return finding.rule().withdrawn()
                ? "withdrawn by its publisher"
                : "the word of " + finding.rule().party() + ", which is no party here";
    }
}
