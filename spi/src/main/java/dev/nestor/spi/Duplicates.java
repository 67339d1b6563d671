package dev.nestor.spi;

import dev.nestor.model.ProductId;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds names that more than one owner uses. Nobody can tell which of them is right, so none is used. */
final class Duplicates {

    private final String kind;
    private final SortedMap<String, List<Candidate>> owners = new TreeMap<>();

    /** @param kind what is named, for messages */
    private Duplicates(String kind) {
        this.kind = kind;
    }

    static Problems ofIds(Collection<Candidate> candidates) {
        Duplicates duplicates = new Duplicates("id");
        for (Candidate candidate : candidates) {
            duplicates.add(candidate.name(), candidate);
        }
        return duplicates.problems();
    }

    static Problems ofProducts(Collection<Candidate> candidates) {
        Duplicates duplicates = new Duplicates("product");
        for (Candidate candidate : candidates) {
            for (ProductId product : candidate.contents().productNames()) {
                duplicates.add(product.toString(), candidate);
            }
        }
        return duplicates.problems();
    }

    static Problems ofPacks(Collection<Candidate> candidates, PackReading reading) {
        Duplicates duplicates = new Duplicates("rule pack");
        for (Candidate candidate : candidates) {
            for (ShelvedPack pack : reading.of(candidate)) {
                duplicates.add(pack.id(), candidate);
            }
        }
        return duplicates.problems();
    }

    /** Of the packs that were read: the rules of the others start with an id that nobody else has. */
    static Problems ofRules(Collection<Candidate> candidates, PackReading reading) {
        Duplicates duplicates = new Duplicates("rule");
        for (Candidate candidate : candidates) {
            for (ShelvedPack pack : reading.of(candidate)) {
                if (pack.isOpen()) {
                    for (Rule rule : pack.open().rules()) {
                        duplicates.add(rule.id(), candidate);
                    }
                }
            }
        }
        return duplicates.problems();
    }

    private void add(String name, Candidate owner) {
        List<Candidate> others = owners.get(name);
        if (others == null) {
            others = new ArrayList<>(1);
            owners.put(name, others);
        }
        others.add(owner);
    }

    private Problems problems() {
        Problems problems = new Problems();
        for (Map.Entry<String, List<Candidate>> entry : owners.entrySet()) {
            List<Candidate> all = entry.getValue();
            if (all.size() > 1) {
                String reason = reason(entry.getKey(), new LinkedHashSet<>(all));
                for (Candidate owner : all) {
                    problems.add(owner, reason);
                }
            }
        }
        return problems;
    }

    private String reason(String name, Set<Candidate> all) {
        if (all.size() == 1) {
            return "it has two " + kind + "s with the name `" + name + "`";
        }
        List<String> plugins = all.stream().map(Candidate::toString).toList();
        String count = plugins.size() == 2 ? "two" : Integer.toString(plugins.size());
        return count + " plugins have the " + kind + " `" + name + "`: " + String.join(" and ", plugins);
    }
}
