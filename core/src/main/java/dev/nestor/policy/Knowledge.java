package dev.nestor.policy;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Layer;
import dev.nestor.model.Stack;
import dev.nestor.rule.RulePack;
import java.util.List;

/** All that answers are made of. */
public record Knowledge(Catalogue catalogue, FactDictionary facts, List<RulePack> packs, List<Quarantine> quarantined) {

    public Knowledge {
        packs = List.copyOf(packs);
        quarantined = List.copyOf(quarantined);
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
