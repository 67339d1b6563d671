package dev.nestor.cli.text;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Finding;
import dev.nestor.rule.AdviceKind;
import java.util.List;

/** What is worth knowing beside the axes, by kind. */
record AdvisoriesSection(List<Advisory> advisories, Sources sources) implements Section {

    private static final int KIND_WIDTH = 16;

    @Override
    public void write(Page page) {
        List<Advisory> standing = advisories.stream()
                .filter(advisory -> advisory.state() != Finding.State.OVERRIDDEN)
                .toList();
        if (!standing.isEmpty()) {
            page.heading("Good to know");
            for (AdviceKind kind : AdviceKind.values()) {
                write(
                        page,
                        kind,
                        standing.stream()
                                .filter(advisory -> advisory.kind() == kind)
                                .toList());
            }
        }
    }

    private void write(Page page, AdviceKind kind, List<Advisory> advisories) {
        String label = kind.word().replace('-', ' ');
        for (Advisory advisory : advisories) {
            page.paragraph(2, Wrap.pad(label, KIND_WIDTH), sentence(advisory));
            advisory.rule().ifPresent(rule -> page.paragraph(2 + KIND_WIDTH, sources.name(rule)));
            label = "";
        }
    }

    private static String sentence(Advisory advisory) {
        return advisory.state() == Finding.State.UNKNOWN ? "perhaps: " + advisory.message() : advisory.message();
    }
}
