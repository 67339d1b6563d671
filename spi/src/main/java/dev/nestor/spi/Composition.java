package dev.nestor.spi;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Product;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.policy.Knowledge;
import dev.nestor.policy.ShelvedPack;
import dev.nestor.spi.inventory.InventoryReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts together the plugins that go together, and sets all others apart. */
final class Composition {

    private final List<Candidate> members;
    private final Set<Quarantine> quarantined;
    private final PackReading reading = new PackReading();

    /** @param unmade the plugins that could not even be asked */
    Composition(Collection<Candidate> candidates, Collection<Quarantine> unmade) {
        members = new ArrayList<>(candidates);
        Collections.sort(members);
        quarantined = new HashSet<>(unmade);
        settle();
    }

    /** The plugins that can be used, by id. */
    List<VendorPlugin> plugins() {
        List<VendorPlugin> plugins = new ArrayList<>();
        for (Candidate member : members) {
            plugins.add(member.plugin());
        }
        return List.copyOf(plugins);
    }

    List<InventoryReader> readers() {
        List<InventoryReader> readers = new ArrayList<>();
        for (Candidate member : members) {
            readers.addAll(member.contents().readers());
        }
        return List.copyOf(readers);
    }

    Knowledge knowledge() {
        List<Product> products = new ArrayList<>();
        List<FactDeclaration> facts = new ArrayList<>();
        SortedMap<String, ShelvedPack> packs = new TreeMap<>();
        for (Candidate member : members) {
            products.addAll(member.contents().products());
            facts.addAll(member.contents().facts());
            for (ShelvedPack pack : reading.of(member)) {
                packs.put(pack.id(), pack);
            }
        }
        return new Knowledge(
                Catalogue.of(products),
                FactDictionary.standard().and(facts),
                List.copyOf(packs.values()),
                List.copyOf(quarantined));
    }

    // One plugin can rest on another: on its products, its facts, its rules. So each that goes may take more with it.
    private void settle() {
        Problems problems = problems();
        while (!problems.isEmpty()) {
            problems.forEach(this::quarantine);
            problems = problems();
        }
    }

    /** Those of the first check that finds any: each check relies on what the ones before it let pass. */
    private Problems problems() {
        Problems unreadable = reading.read(members);
        Problems problems = broken();
        problems = problems.isEmpty() ? Duplicates.ofProducts(members) : problems;
        problems = problems.isEmpty() ? FactClashes.find(members) : problems;
        problems = problems.isEmpty() ? Ancestry.problems(members) : problems;
        problems = problems.isEmpty() ? unreadable : problems;
        problems = problems.isEmpty() ? Duplicates.ofPacks(members, reading) : problems;
        problems = problems.isEmpty() ? Duplicates.ofRules(members, reading) : problems;
        return problems.isEmpty() ? Overriding.find(members, reading) : problems;
    }

    private Problems broken() {
        Problems problems = new Problems();
        for (Candidate member : members) {
            if (member.problem().isPresent()) {
                problems.add(member, member.problem().get());
            }
        }
        Problems sameIds = Duplicates.ofIds(members);
        if (!sameIds.isEmpty()) {
            sameIds.forEach(problems::add);
        }
        return problems;
    }

    private void quarantine(Candidate candidate, String reason) {
        quarantined.add(candidate.quarantine(
                reason, Coverage.of(candidate, reading.of(candidate), reading.isComplete(candidate))));
        members.remove(candidate);
    }
}
