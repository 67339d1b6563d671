package dev.nestor.policy;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.NestingResult;
import dev.nestor.rule.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Spells out what the judgements of all nestings come to. */
final class AssessmentBuilder {

    private final Judgements judgements;
    private final Knowledge knowledge;
    private final Lifecycle lifecycle;

    AssessmentBuilder(Judgements judgements, Knowledge knowledge, Lifecycle lifecycle) {
        this.judgements = judgements;
        this.knowledge = knowledge;
        this.lifecycle = lifecycle;
    }

    Assessment build() {
        List<NestingResult> nestings = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Judgement judgement : judgements.list()) {
            nestings.add(judgement.result());
            findings.addAll(judgement.findings());
            conflicts.addAll(judgement.conflicts());
        }
        Weights weights = new Weights(judgements);
        return new Assessment(
                judgements.question(),
                judgements.axes(),
                nestings,
                weights.marked(findings),
                new Reservations(weights, nestings, findings).list(),
                new Advisories(judgements.question(), judgements.hearings(), lifecycle).list(),
                MissingFacts.of(nestings, findings),
                conflicts.stream().map(weights::marked).toList(),
                packs(),
                knowledge.quarantined(),
                weights.uses());
    }

    /** The packs that say something, or might. */
    private List<RulePack> packs() {
        SortedMap<String, RulePack> packs = new TreeMap<>();
        for (Hearing hearing : judgements.hearings()) {
            hearing.heard()
                    .forEach(heard -> packs.put(
                            heard.statement().pack().id(), heard.statement().pack()));
            hearing.unread().forEach(statement -> packs.put(statement.pack().id(), statement.pack()));
        }
        return List.copyOf(packs.values());
    }
}
