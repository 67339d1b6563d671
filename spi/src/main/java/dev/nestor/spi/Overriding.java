package dev.nestor.spi;

import dev.nestor.policy.Policy;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the plugins whose exceptions are written to rules that they cannot be exceptions to. */
final class Overriding {

    private Overriding() {}

    static Problems find(Collection<Candidate> candidates, Function<Candidate, List<RulePack>> packs) {
        Map<String, String> wrong = Policy.problems(candidates.stream()
                .flatMap(candidate -> packs.apply(candidate).stream())
                .toList());
        Problems problems = new Problems();
        for (Candidate candidate : candidates) {
            packs.apply(candidate).stream()
                    .flatMap(pack -> pack.rules().stream())
                    .map(Rule::id)
                    .sorted()
                    .flatMap(rule -> Optional.ofNullable(wrong.get(rule)).stream())
                    .forEach(problem -> problems.add(candidate, problem));
        }
        return problems;
    }
}
