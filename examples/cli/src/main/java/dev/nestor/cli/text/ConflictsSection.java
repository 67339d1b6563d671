package dev.nestor.cli.text;

import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import java.util.List;

/** Where a publisher contradicts itself, with both sides. */
record ConflictsSection(List<Conflict> conflicts, Sources sources) implements Section {

    @Override
    public void write(Page page) {
        if (!conflicts.isEmpty()) {
            page.heading("Contradictions");
            conflicts.forEach(conflict -> write(page, conflict));
        }
    }

    private void write(Page page, Conflict conflict) {
        page.paragraph(
                2,
                "statements of " + conflict.party() + " disagree on " + conflict.topic() + " at level "
                        + conflict.level());
        for (Finding side : conflict.sides()) {
            page.paragraph(4, page.signs().bullet() + " ", side.status().word() + ": " + side.message());
            page.paragraph(6, sources.cite(side.rule()));
        }
    }
}
