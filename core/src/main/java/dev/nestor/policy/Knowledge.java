package dev.nestor.policy;

import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactDictionary;
import dev.nestor.rule.RulePack;
import java.util.List;

/** All that answers are made of. */
public record Knowledge(Catalogue catalogue, FactDictionary facts, List<RulePack> packs, List<Quarantine> quarantined) {

    public Knowledge {
        packs = List.copyOf(packs);
        quarantined = List.copyOf(quarantined);
    }
}
