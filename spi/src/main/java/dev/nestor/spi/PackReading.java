package dev.nestor.spi;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.policy.ShelvedPack;
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

/** Rule packs, read with the facts that all plugins declare together; those that were compiled stay closed. */
final class PackReading {

    /**
     * @param packs those that could be read
     * @param problem what is wrong with the first other one
     */
    private record Read(List<ShelvedPack> packs, Optional<String> problem) {}

    private final Map<Candidate, Read> packs = new HashMap<>();
    private List<FactDeclaration> facts = List.of();

    /** Reads the packs of {@code candidates}, unless that was done already with the same facts. */
    Problems read(Collection<Candidate> candidates) {
        List<FactDeclaration> declared = new ArrayList<>();
        for (Candidate candidate : candidates) {
            declared.addAll(candidate.contents().facts());
        }
        if (!declared.equals(facts)) {
            packs.clear();
            facts = declared;
        }
        Problems problems = new Problems();
        for (Candidate candidate : candidates) {
            Read read = packs.get(candidate);
            if (read == null) {
                read = read(candidate);
                packs.put(candidate, read);
            }
            if (read.problem().isPresent()) {
                problems.add(candidate, read.problem().get());
            }
        }
        return problems;
    }

    /** The packs of a candidate, as far as they could be read. */
    List<ShelvedPack> of(Candidate candidate) {
        Read read = packs.get(candidate);
        return read == null ? List.of() : read.packs();
    }

    /** Whether each of its packs could be read. */
    boolean isComplete(Candidate candidate) {
        Read read = packs.get(candidate);
        return read != null && read.problem().isEmpty();
    }

    // Where declarations clash the first will do: whoever declared it has no future, and only its products matter.
    private static FactDictionary dictionary(Collection<FactDeclaration> declared) {
        Map<String, FactDeclaration> byName = new TreeMap<>();
        FactDictionary.standard().all().forEach(fact -> byName.put(fact.name(), fact));
        declared.forEach(fact -> byName.putIfAbsent(fact.name(), fact));
        return FactDictionary.of(byName.values());
    }

    private Read read(Candidate candidate) {
        List<ShelvedPack> read = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (ShelvedPack pack : candidate.contents().compiled()) {
            keep(pack, candidate, read, problems);
        }
        for (RulePack pack : candidate.contents().codedPacks()) {
            keep(ShelvedPack.of(pack), candidate, read, problems);
        }
        if (!candidate.contents().packs().isEmpty()) {
            FactDictionary dictionary = dictionary(facts);
            for (Resource resource : candidate.contents().packs()) {
                read(resource, dictionary, problems)
                        .ifPresent(pack -> keep(ShelvedPack.of(pack), candidate, read, problems));
            }
        }
        return new Read(read, problems.isEmpty() ? Optional.empty() : Optional.of(problems.get(0)));
    }

    private static Optional<RulePack> read(Resource resource, FactDictionary dictionary, List<String> problems) {
        try {
            return Optional.of(PluginCode.call(
                    "reading its rule pack `" + resource.name() + "`", () -> readJson(resource, dictionary)));
        } catch (Breakage breakage) {
            problems.add(breakage.reason());
            return Optional.empty();
        }
    }

    private static RulePack readJson(Resource resource, FactDictionary dictionary) throws Exception {
        try (InputStream in = resource.open()) {
            return PackReader.read(resource.name(), in, dictionary);
        }
    }

    private static void keep(ShelvedPack pack, Candidate candidate, List<ShelvedPack> read, List<String> problems) {
        if (pack.id().startsWith(candidate.name() + ".")) {
            read.add(pack);
        } else {
            problems.add(
                    "the id of its rule pack does not start with `" + candidate.name() + ".`: `" + pack.id() + "`");
        }
    }
}
