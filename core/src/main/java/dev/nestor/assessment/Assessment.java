package dev.nestor.assessment;

import dev.nestor.catalogue.Quarantine;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Rule;
import dev.nestor.rule.RulePack;
import dev.nestor.waiver.WaiverUse;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The answer to a question. Immutable; every list has a fixed order, by level and then by rule.
 *
 * @param axes the worst of all levels; each unstated when nobody says anything
 * @param nestings each hypervisor inside another one, and a guest inside one if a rule speaks of it
 * @param reservations what stands between the stack and a plain yes, worst first
 * @param packs the rule packs that spoke
 * @param quarantined the plugins that could not be asked
 * @param waivers what became of the waivers that are about this stack, by id; one can be applied at one level, and have
 *     no effect at another
 */
public record Assessment(
        Question question,
        Map<Axis, AxisResult> axes,
        List<NestingResult> nestings,
        List<Finding> findings,
        List<Reservation> reservations,
        List<Advisory> advisories,
        List<MissingFact> missing,
        List<Conflict> conflicts,
        List<RulePack> packs,
        List<Quarantine> quarantined,
        List<WaiverUse> waivers) {

    public Assessment {
        axes = Collections.unmodifiableMap(new EnumMap<>(axes));
        nestings = List.copyOf(nestings);
        findings = List.copyOf(findings);
        reservations = List.copyOf(reservations);
        advisories = List.copyOf(advisories);
        missing = List.copyOf(missing);
        conflicts = List.copyOf(conflicts);
        packs = List.copyOf(packs);
        quarantined = List.copyOf(quarantined);
        waivers = List.copyOf(waivers);
    }

    /** Computed from the reservations, so that it cannot contradict them. */
    public Verdict verdict() {
        return Verdict.of(question.stack(), worstGrade());
    }

    /** The same without its words. */
    public Decision decision() {
        return new Decision(verdict(), axes);
    }

    public AxisResult axis(Axis axis) {
        return Objects.requireNonNull(axes.get(axis), "axis");
    }

    /** This assessment with findings and advisories in the order of the document that {@code pack} is taken from. */
    public Assessment inOrderOf(RulePack pack) {
        List<String> order = pack.rules().stream().map(Rule::id).toList();
        return new Assessment(
                question,
                axes,
                nestings,
                findings.stream()
                        .sorted(Comparator.comparingInt(Finding::level)
                                .thenComparingInt(
                                        finding -> order.indexOf(finding.rule().id())))
                        .toList(),
                reservations,
                advisories.stream()
                        .sorted(Comparator.comparingInt(Advisory::level)
                                .thenComparingInt(advisory -> place(advisory, order)))
                        .toList(),
                missing,
                conflicts,
                packs,
                quarantined,
                waivers);
    }

    /** This assessment with another list of waivers, such as a report of all that there are. */
    public Assessment withWaivers(List<WaiverUse> report) {
        return new Assessment(
                question,
                axes,
                nestings,
                findings,
                reservations,
                advisories,
                missing,
                conflicts,
                packs,
                quarantined,
                report);
    }

    private static int place(Advisory advisory, List<String> order) {
        return advisory.rule().map(rule -> order.indexOf(rule.id())).orElse(-1);
    }

    private Grade worstGrade() {
        return reservations.stream()
                .map(Reservation::grade)
                .min(Grade::compareTo)
                .orElse(Grade.PASSES);
    }
}
