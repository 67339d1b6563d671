package dev.nestor.spi;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds facts that are declared in different ways. Declared twice in the same way, a fact is shared. */
final class FactClashes {

    private final Map<String, Set<FactDeclaration>> declarations = new HashMap<>();
    private final Map<String, Set<Candidate>> owners = new HashMap<>();

    private FactClashes(Collection<Candidate> candidates) {
        FactDictionary.standard().all().forEach(this::add);
        for (Candidate candidate : candidates) {
            candidate.contents().facts().forEach(declaration -> {
                add(declaration);
                owners.computeIfAbsent(declaration.name(), key -> new LinkedHashSet<>())
                        .add(candidate);
            });
        }
    }

    static Problems find(Collection<Candidate> candidates) {
        FactClashes clashes = new FactClashes(candidates);
        Problems problems = new Problems();
        for (Candidate candidate : candidates) {
            candidate.contents().facts().stream()
                    .map(FactDeclaration::name)
                    .filter(clashes::isContradicting)
                    .sorted()
                    .forEach(name -> problems.add(candidate, clashes.reason(name)));
        }
        return problems;
    }

    private void add(FactDeclaration declaration) {
        declarations.computeIfAbsent(declaration.name(), key -> new HashSet<>()).add(declaration);
    }

    private boolean isContradicting(String name) {
        return declarations.getOrDefault(name, Set.of()).size() > 1;
    }

    private String reason(String name) {
        List<String> parties = new ArrayList<>();
        FactDictionary.standard().find(name).ifPresent(fact -> parties.add("Nestor itself"));
        owners.getOrDefault(name, Set.of()).forEach(owner -> parties.add(owner.toString()));
        return "the fact `" + name + "` is declared in different ways by " + String.join(" and ", parties);
    }
}
