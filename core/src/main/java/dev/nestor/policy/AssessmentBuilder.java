package dev.nestor.policy;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.NestingResult;
import dev.nestor.assessment.Question;
import dev.nestor.catalogue.Catalogue;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.rule.Axis;
import dev.nestor.rule.RulePack;
import dev.nestor.rule.Status;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the judgements of all nestings together. */
final class AssessmentBuilder {

    private final Question question;
    private final Posture posture;
    private final List<Hearing> hearings;
    private final Catalogue catalogue;
    private final List<Quarantine> quarantined;
    private final List<Judgement> judgements;

    AssessmentBuilder(Question question, Posture posture, List<Hearing> hearings, Knowledge knowledge) {
        this.question = question;
        this.posture = posture;
        this.hearings = hearings;
        this.catalogue = knowledge.catalogue();
        this.quarantined = knowledge.quarantined().stream()
                .sorted(Comparator.comparing(Quarantine::plugin).thenComparing(Quarantine::origin))
                .toList();
        this.judgements = hearings.stream()
                .map(hearing -> new Judgement(hearing, new Blanks(hearing, this.quarantined)))
                .filter(AssessmentBuilder::counts)
                .toList();
    }

    Assessment build() {
        Map<Axis, AxisResult> axes = axes();
        List<NestingResult> nestings =
                judgements.stream().map(Judgement::result).toList();
        List<Finding> findings = judgements.stream()
                .flatMap(judgement -> judgement.findings().stream())
                .toList();
        return new Assessment(
                question,
                axes,
                nestings,
                findings,
                new Reservations(question, posture, judgements).list(),
                new Advisories(question, hearings, catalogue).list(),
                MissingFacts.of(nestings, findings),
                judgements.stream()
                        .flatMap(judgement -> judgement.conflicts().stream())
                        .toList(),
                packs(),
                quarantined);
    }

    // What holds a guest is no nesting; it gets a judgement only where a rule names guests.
    private static boolean counts(Judgement judgement) {
        return !judgement.nesting().innerIsGuest() || !judgement.findings().isEmpty();
    }

    private Map<Axis, AxisResult> axes() {
        Map<Axis, AxisResult> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, worst(axis));
        }
        return axes;
    }

    private AxisResult worst(Axis axis) {
        Status status = judgements.stream()
                .map(judgement -> judgement.outcomes(axis))
                .reduce(Outcomes.SILENCE, Weighing::worst)
                .status()
                .orElse(Status.UNSTATED);
        return judgements.stream()
                .filter(judgement -> judgement.status(axis) == status)
                .findFirst()
                .map(judgement -> judgement.result().axis(axis))
                .orElse(new AxisResult(status, Optional.empty(), List.of()));
    }

    private List<RulePack> packs() {
        SortedMap<String, RulePack> packs = new TreeMap<>();
        hearings.forEach(hearing -> hearing.packs().forEach(pack -> packs.put(pack.id(), pack)));
        return List.copyOf(packs.values());
    }
}
