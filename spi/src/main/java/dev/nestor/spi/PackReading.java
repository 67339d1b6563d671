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
import java.util.Optional;
import java.util.TreeMap;

/** Rule packs, read with the facts that all plugins declare together. */
final class PackReading {

    /**
     * @param packs those that could be read
     * @param problem what is wrong with the first other one
     */
    private record Read(List<RulePack> packs, Optional<String> problem) {}

    private final Map<Candidate, Read> packs = new HashMap<>();
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
        for (Candidate candidate : candidates) {
            Read read = packs.computeIfAbsent(candidate, unread -> read(unread, dictionary));
            read.problem().ifPresent(problem -> problems.add(candidate, problem));
        }
        return problems;
    }

    /** The packs of a candidate, as far as they could be read. */
    List<RulePack> of(Candidate candidate) {
        return Optional.ofNullable(packs.get(candidate)).map(Read::packs).orElse(List.of());
    }

    /** Whether each of its packs could be read. */
    boolean isComplete(Candidate candidate) {
        return packs.containsKey(candidate)
                && Optional.ofNullable(packs.get(candidate))
                        .flatMap(Read::problem)
                        .isEmpty();
    }

    // Where declarations clash the first will do: whoever declared it has no future, and only its products matter.
    private static FactDictionary dictionary(Collection<FactDeclaration> declared) {
        Map<String, FactDeclaration> byName = new TreeMap<>();
        FactDictionary.standard().all().forEach(fact -> byName.put(fact.name(), fact));
        declared.forEach(fact -> byName.putIfAbsent(fact.name(), fact));
        return FactDictionary.of(byName.values());
    }

    private static Read read(Candidate candidate, FactDictionary dictionary) {
        List<RulePack> read = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (RulePack pack : candidate.contents().codedPacks()) {
            keep(() -> checked(pack, candidate), read, problems);
        }
        for (Resource resource : candidate.contents().packs()) {
            keep(() -> checked(call(resource, dictionary), candidate), read, problems);
        }
        return new Read(read, problems.stream().findFirst());
    }

    private interface Reading {
        RulePack read() throws Breakage;
    }

    private static void keep(Reading reading, List<RulePack> read, List<String> problems) {
        try {
            read.add(reading.read());
        } catch (Breakage breakage) {
            problems.add(breakage.reason());
        }
    }

    private static RulePack call(Resource resource, FactDictionary dictionary) throws Breakage {
        return PluginCode.call("reading its rule pack `" + resource.name() + "`", () -> read(resource, dictionary));
    }

    private static RulePack read(Resource resource, FactDictionary dictionary) throws Exception {
        try (InputStream in = resource.open()) {
            return PackReader.read(resource.name(), in, dictionary);
        }
    }

    private static RulePack checked(RulePack pack, Candidate candidate) throws Breakage {
        if (!pack.id().startsWith(candidate.name() + ".")) {
            throw new Breakage(
                    "the id of its rule pack does not start with `" + candidate.name() + ".`: `" + pack.id() + "`");
        }
        return pack;
    }
}
