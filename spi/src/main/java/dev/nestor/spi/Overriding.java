package dev.nestor.spi;

import dev.nestor.policy.Policy;
import dev.nestor.policy.ShelvedPack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds the plugins whose exceptions are written to rules that they cannot be exceptions to. */
final class Overriding {

    private Overriding() {}

    static Problems find(Collection<Candidate> candidates, PackReading reading) {
        List<ShelvedPack> shelf = new ArrayList<>();
        for (Candidate candidate : candidates) {
            shelf.addAll(reading.of(candidate));
        }
        Problems problems = new Problems();
        for (Map.Entry<String, String> wrong : Policy.problems(shelf).entrySet()) {
            for (Candidate candidate : candidates) {
                if (has(candidate, wrong.getKey(), reading)) {
                    problems.add(candidate, wrong.getValue());
                }
            }
        }
        return problems;
    }

    private static boolean has(Candidate candidate, String rule, PackReading reading) {
        return reading.of(candidate).stream()
                .filter(ShelvedPack::isOpen)
                .flatMap(pack -> pack.open().rules().stream())
                .anyMatch(own -> own.id().equals(rule));
    }
}
