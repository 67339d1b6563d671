package dev.nestor.spi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds names that more than one owner uses. Nobody can tell which of them is right, so none is used. */
final class Duplicates {

    private final String kind;
    private final SortedMap<String, List<Candidate>> owners = new TreeMap<>();

    private Duplicates(String kind) {
        this.kind = kind;
    }

    /**
     * @param kind what is named, for messages
     * @param names the names that a plugin uses, each as often as it does
     */
    static Problems find(String kind, Collection<Candidate> candidates, Function<Candidate, Stream<String>> names) {
        Duplicates duplicates = new Duplicates(kind);
        for (Candidate candidate : candidates) {
            names.apply(candidate)
                    .forEach(name -> duplicates
                            .owners
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(candidate));
        }
        return duplicates.problems();
    }

    private Problems problems() {
        Problems problems = new Problems();
        owners.forEach((name, all) -> {
            if (all.size() > 1) {
                all.forEach(owner -> problems.add(owner, reason(name, new LinkedHashSet<>(all))));
            }
        });
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
