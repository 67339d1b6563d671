package dev.nestor.policy;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.model.Stack;
import dev.nestor.rule.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * All that answers are made of.
 *
 * @param shelf the rule packs, read or not
 * @param quarantined by name, whatever order they are given in
 */
public record Knowledge(
        Catalogue catalogue, FactDictionary facts, List<ShelvedPack> shelf, List<Quarantine> quarantined) {

    public Knowledge {
        shelf = List.copyOf(shelf);
        quarantined = quarantined.size() < 2 ? List.copyOf(quarantined) : sorted(quarantined);
    }

    /** Knowledge of packs that were read already. */
    public static Knowledge of(
            Catalogue catalogue, FactDictionary facts, Collection<RulePack> packs, Collection<Quarantine> quarantined) {
        return new Knowledge(
                catalogue, facts, packs.stream().map(ShelvedPack::of).toList(), List.copyOf(quarantined));
    }

    private static List<Quarantine> sorted(List<Quarantine> quarantined) {
        return quarantined.stream()
                .sorted(Comparator.comparing(Quarantine::plugin)
                        .thenComparing(Quarantine::origin)
                        .thenComparing(Quarantine::reason)
                        .thenComparing(
                                broken -> broken.products().map(TreeSet::new).toString()))
                .toList();
    }

    /** All rule packs; those that nobody has read yet are read for it. */
    public List<RulePack> packs() {
        List<RulePack> packs = new ArrayList<>(shelf.size());
        for (ShelvedPack pack : shelf) {
            packs.add(pack.open());
        }
        return List.copyOf(packs);
    }

    /** This knowledge as if there were no rule pack but {@code pack}. */
    Knowledge only(ShelvedPack pack) {
        return new Knowledge(catalogue, facts, List.of(pack), quarantined);
    }

    /**
     * {@code stack} with a fact stated about one of its machines, such as {@code memory} and {@code 8 GiB}.
     *
     * @throws IllegalArgumentException if there is no such level or fact, or the text is no value of it
     */
    public Stack state(Stack stack, int level, String fact, String value) {
        if (level < 0 || level >= stack.height()) {
            throw new IllegalArgumentException("stack `" + stack + "` has no level " + level);
        }
        Layer layer = stack.layer(level);
        return stack.with(
                level, layer.with(layer.machine().with(fact, facts.get(fact).parse(value))));
    }
}
