package dev.nestor.policy;

import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sees to it that packs go together. It reads those that nobody has read only where another one makes exceptions to them. */
final class ShelfCheck {

    private final Collection<ShelvedPack> shelf;
    private final List<Rule> read = new ArrayList<>();

    ShelfCheck(Collection<ShelvedPack> shelf) {
        this.shelf = shelf;
        for (ShelvedPack pack : shelf) {
            if (pack.isOpen()) {
                read.addAll(pack.open().rules());
            }
        }
    }

    /** What is wrong, as a sentence; the first if there is more than one thing. */
    Optional<String> problem() {
        Set<String> packs = new HashSet<>();
        for (ShelvedPack pack : shelf) {
            if (!packs.add(pack.id())) {
                return Optional.of("two rule packs have the id `" + pack.id() + "`");
            }
        }
        Set<String> rules = new HashSet<>();
        for (Rule rule : read) {
            if (!rules.add(rule.id())) {
                return Optional.of("two rules have the id `" + rule.id() + "`");
            }
        }
        Iterator<String> exceptions = exceptions().values().iterator();
        return exceptions.hasNext() ? Optional.of(exceptions.next()) : Optional.empty();
    }

    /** What is wrong with the exceptions, by the rule that makes one. */
    SortedMap<String, String> exceptions() {
        return read.isEmpty() ? new TreeMap<>() : OverrideCheck.problems(read, this::find);
    }

    private Optional<Rule> find(String id) {
        return shelf.stream()
                .filter(pack -> id.startsWith(pack.id() + "."))
                .map(ShelvedPack::open)
                .map(RulePack::rules)
                .flatMap(Collection::stream)
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }
}
