package dev.nestor.policy;

import dev.nestor.assessment.Finding;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.NestingResult;
import dev.nestor.model.Nesting;
import dev.nestor.model.Place;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The facts that unknown axes wait for. */
final class MissingFacts {

    private MissingFacts() {}

    static List<MissingFact> of(List<NestingResult> nestings, List<Finding> findings) {
        Map<Place, Set<String>> waiting = new TreeMap<>();
        for (NestingResult nesting : nestings) {
            unknownProducts(nesting.nesting()).forEach(place -> waiting.put(place, new LinkedHashSet<>()));
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

    /** Where nobody says what runs. */
    static List<Place> unknownProducts(Nesting nesting) {
        return IntStream.of(nesting.level() - 1, nesting.level())
                .filter(level -> nesting.stack().layer(level).software().isUnknown())
                .mapToObj(level -> new Place(level, Place.PRODUCT))
                .toList();
    }

    private static boolean isOpen(Finding finding, NestingResult nesting) {
        return finding.decides()
                && finding.state() == Finding.State.UNKNOWN
                && finding.level() == nesting.nesting().level()
                && nesting.axis(finding.axis()).status() == Status.UNKNOWN;
    }
}
