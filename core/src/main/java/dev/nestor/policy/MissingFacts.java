package dev.nestor.policy;

import dev.nestor.assessment.Finding;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.NestingResult;
import dev.nestor.model.Place;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The facts that unknown axes wait for. */
final class MissingFacts {

    private MissingFacts() {}

    static List<MissingFact> of(List<NestingResult> nestings, List<Finding> findings) {
        Map<Place, Set<String>> waiting = new TreeMap<>();
        for (NestingResult nesting : nestings) {
            findings.stream().filter(finding -> isOpen(finding, nesting)).forEach(finding -> {
                for (Operand operand : finding.missing()) {
                    waiting.computeIfAbsent(operand.place(finding.nesting()), key -> new LinkedHashSet<>())
                            .add(finding.rule().id());
                }
            });
        }
        return waiting.entrySet().stream()
                .map(entry ->
                        new MissingFact(entry.getKey().level(), entry.getKey().fact(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static boolean isOpen(Finding finding, NestingResult nesting) {
        return finding.decides()
                && finding.state() == Finding.State.UNKNOWN
                && finding.level() == nesting.nesting().level()
                && nesting.axis(finding.axis()).status() == Status.UNKNOWN;
    }
}
