package dev.nestor.spi;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.pack.PackReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rule packs, read with the facts that all plugins declare together. */
final class PackReading {

    private final Map<Candidate, List<RulePack>> packs = new HashMap<>();
    private List<FactDeclaration> facts = List.of();

    /** Reads the packs of {@code candidates}, unless that was done already with the same facts. */
    Problems read(Collection<Candidate> candidates) {
        List<FactDeclaration> declared = candidates.stream()
                .flatMap(candidate -> candidate.contents().facts().stream())
                .toList();
        if (!declared.equals(facts)) {
            packs.clear();
            facts = declared;
        }
        FactDictionary dictionary = dictionary(declared);
        Problems problems = new Problems();
        candidates.stream()
                .filter(candidate -> !packs.containsKey(candidate))
                .forEach(candidate -> read(candidate, dictionary, problems));
        return problems;
    }

    /** The packs of a candidate, none if they could not be read. */
    List<RulePack> of(Candidate candidate) {
        return packs.getOrDefault(candidate, List.of());
    }

    // Where declarations clash the first will do: whoever declared it has no future, and only its products matter.
    private static FactDictionary dictionary(Collection<FactDeclaration> declared) {
        Map<String, FactDeclaration> byName = new TreeMap<>();
        FactDictionary.standard().all().forEach(fact -> byName.put(fact.name(), fact));
        declared.forEach(fact -> byName.putIfAbsent(fact.name(), fact));
        return FactDictionary.of(byName.values());
    }

    private void read(Candidate candidate, FactDictionary dictionary, Problems problems) {
        try {
            packs.put(candidate, read(candidate, dictionary));
        } catch (Breakage breakage) {
            problems.add(candidate, breakage.reason());
        }
    }

    private static List<RulePack> read(Candidate candidate, FactDictionary dictionary) throws Breakage {
        List<RulePack> read = new ArrayList<>(candidate.contents().codedPacks());
        for (Resource resource : candidate.contents().packs()) {
            read.add(PluginCode.call(
                    "reading its rule pack `" + resource.name() + "`", () -> read(resource, dictionary)));
        }
        for (RulePack pack : read) {
            checkName(pack, candidate);
        }
        return List.copyOf(read);
    }

    private static RulePack read(Resource resource, FactDictionary dictionary) throws Exception {
        try (InputStream in = resource.open()) {
            return PackReader.read(resource.name(), in, dictionary);
        }
    }

    private static void checkName(RulePack pack, Candidate candidate) throws Breakage {
        if (!pack.id().startsWith(candidate.name() + ".")) {
            throw new Breakage(
                    "the id of its rule pack does not start with `" + candidate.name() + ".`: `" + pack.id() + "`");
        }
    }
}
