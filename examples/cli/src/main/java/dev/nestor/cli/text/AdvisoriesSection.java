package dev.nestor.cli.text;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Finding;
import dev.nestor.rule.AdviceKind;
import dev.nestor.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is worth knowing beside the axes, by kind. */
record AdvisoriesSection(List<Advisory> advisories, Sources sources) implements Section {

    private static final int KIND_WIDTH = 16;

    // Each takes three lines to say what may not be so; whoever wants more of them asks for the explanation.
    private static final int MOST_OPEN_IN_FULL = 3;

    @Override
    public void write(Page page) {
        List<Advisory> open = in(Finding.State.UNKNOWN);
        boolean told = open.size() <= MOST_OPEN_IN_FULL;
        List<Advisory> standing = advisories.stream()
                .filter(advisory -> advisory.state() == Finding.State.APPLIES || (told && open.contains(advisory)))
                .toList();
        if (standing.isEmpty() && open.isEmpty()) {
            return;
        }
        page.heading("Good to know");
        for (AdviceKind kind : AdviceKind.values()) {
            write(
                    page,
                    kind,
                    standing.stream()
                            .filter(advisory -> advisory.kind() == kind)
                            .toList());
        }
        if (!told) {
            page.paragraph(2, Wrap.pad("perhaps", KIND_WIDTH), perhaps(open));
        }
    }

    private List<Advisory> in(Finding.State state) {
        return advisories.stream().filter(advisory -> advisory.state() == state).toList();
    }

    private static String perhaps(List<Advisory> open) {
        String ids = open.stream()
                .flatMap(advisory -> advisory.rule().stream())
                .map(Rule::id)
                .distinct()
                .collect(Collectors.joining(", "));
        return "what these say hangs on facts that are not known: " + ids;
    }

    private void write(Page page, AdviceKind kind, List<Advisory> advisories) {
        String label = kind.word().replace('-', ' ');
        // Two levels may get the same one, such as the end of a release that both run.
        Set<String> told = new HashSet<>();
        for (Advisory advisory : advisories) {
            if (!told.add(sentence(advisory))) {
                continue;
            }
            page.paragraph(2, Wrap.pad(label, KIND_WIDTH), sentence(advisory));
            advisory.rule().ifPresent(rule -> page.paragraph(2 + KIND_WIDTH, sources.name(rule)));
            label = "";
        }
    }

    private static String sentence(Advisory advisory) {
        return advisory.state() == Finding.State.UNKNOWN ? "perhaps: " + advisory.message() : advisory.message();
    }
}
