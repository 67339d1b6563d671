package dev.nestor.spi;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds facts that are declared in different ways. Declared twice in the same way, a fact is shared. */
final class FactClashes {

    private final Map<String, FactDeclaration> declarations = new HashMap<>();
    private final Set<String> contradicted = new TreeSet<>();

    private FactClashes(Collection<Candidate> candidates) {
        for (FactDeclaration declaration : FactDictionary.standard().all()) {
            add(declaration);
        }
        for (Candidate candidate : candidates) {
            for (FactDeclaration declaration : candidate.contents().facts()) {
                add(declaration);
            }
        }
    }

    static Problems find(Collection<Candidate> candidates) {
        FactClashes clashes = new FactClashes(candidates);
        Problems problems = new Problems();
        for (String name : clashes.contradicted) {
            List<Candidate> owners = owners(name, candidates);
            for (Candidate owner : owners) {
                problems.add(owner, reason(name, owners));
            }
        }
        return problems;
    }

    private void add(FactDeclaration declaration) {
        FactDeclaration other = declarations.putIfAbsent(declaration.name(), declaration);
        if (other != null && !other.equals(declaration)) {
            contradicted.add(declaration.name());
        }
    }

    private static List<Candidate> owners(String name, Collection<Candidate> candidates) {
        Set<Candidate> owners = new LinkedHashSet<>();
        for (Candidate candidate : candidates) {
            for (FactDeclaration declaration : candidate.contents().facts()) {
                if (declaration.name().equals(name)) {
                    owners.add(candidate);
                }
            }
        }
        return List.copyOf(owners);
    }

    private static String reason(String name, Collection<Candidate> owners) {
        List<String> parties = new ArrayList<>();
        FactDictionary.standard().find(name).ifPresent(fact -> parties.add("Nestor itself"));
        owners.forEach(owner -> parties.add(owner.toString()));
        return "the fact `" + name + "` is declared in different ways by " + String.join(" and ", parties);
    }
}
