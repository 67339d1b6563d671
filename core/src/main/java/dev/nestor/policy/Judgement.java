package dev.nestor.policy;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.NestingResult;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one nesting comes to on each axis. */
final class Judgement {

    private final Nesting nesting;
    private final Parties parties;
    private final Blanks blanks;
    private final Map<Axis, Outcomes> outcomes = new EnumMap<>(Axis.class);
    private final List<Finding> findings;
    private final List<Conflict> conflicts;
    private final List<String> silentVendors;
    private final NestingResult result;

    Judgement(Hearing hearing, Blanks blanks) {
        this.nesting = hearing.nesting();
        this.parties = Parties.of(nesting);
        this.blanks = blanks;
        List<Weighed> weighed = hearing.heard().stream()
                .filter(heard -> heard.rule().axis().isPresent())
                .map(heard -> Weighed.of(heard, hearing.exceptions(), decides(heard)))
                .toList();
        Map<Axis, Weighing> weighings = weighings(weighed);
        weighings.forEach((axis, weighing) -> outcomes.put(axis, outcomes(axis, weighing)));
        this.findings = findings(weighed, weighings);
        this.conflicts = weighings.values().stream()
                .flatMap(weighing -> weighing.conflicts().stream())
                .toList();
        this.silentVendors = blanks.hasBrokenPlugin()
                ? List.of()
                : parties.owingAnAnswer().stream()
                        .filter(Objects.requireNonNull(weighings.get(Axis.SUPPORT))::isSilent)
                        .toList();
        this.result = makeResult();
    }

    Nesting nesting() {
        return nesting;
    }

    /** What it can still come to. Nobody owes an answer about a guest, so only there it may be silence. */
    Outcomes outcomes(Axis axis) {
        return Objects.requireNonNull(outcomes.get(axis));
    }

    Status status(Axis axis) {
        return outcomes(axis).status().orElse(Status.UNSTATED);
    }

    /** Every finding, whether it decides or is only listed, by rule. */
    List<Finding> findings() {
        return findings;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    NestingResult result() {
        return result;
    }

    private NestingResult makeResult() {
        Map<Axis, AxisResult> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, new AxisResult(status(axis), Optional.of(nesting.level()), because(axis)));
        }
        return new NestingResult(nesting, axes, silentVendors);
    }

    private boolean decides(Heard heard) {
        return parties.decide(heard.rule().party()) && !heard.rule().withdrawn();
    }

    private Map<Axis, Weighing> weighings(List<Weighed> weighed) {
        Map<Axis, Weighing> weighings = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            weighings.put(axis, new Weighing(axis));
        }
        weighed.stream()
                .filter(one -> one.finding().decides())
                .forEach(one -> Objects.requireNonNull(
                                weighings.get(one.finding().axis()))
                        .add(one));
        blanks.forEachUnread(
                (axis, party) -> Objects.requireNonNull(weighings.get(axis)).addUnread(party));
        return weighings;
    }

    private Outcomes outcomes(Axis axis, Weighing weighing) {
        // An exception may be among what a broken plugin would have said, so even the worst is not certain.
        Outcomes said = blanks.hasBrokenPlugin() ? Outcomes.anything(axis) : weighing.outcomes(parties.owingAnAnswer());
        return nesting.innerIsGuest() ? said : said.orElse(Outcomes.of(Status.UNSTATED));
    }

    private static List<Finding> findings(List<Weighed> weighed, Map<Axis, Weighing> weighings) {
        Stream<Finding> deciding = weighings.values().stream()
                .flatMap(weighing -> weighing.topics().stream())
                .flatMap(topic -> topic.ranked().stream())
                .map(Weighed::finding);
        Stream<Finding> listed = weighed.stream().map(Weighed::finding).filter(finding -> !finding.decides());
        return Stream.concat(deciding, listed)
                .sorted(Comparator.comparing(finding -> finding.rule().id()))
                .toList();
    }

    private List<String> because(Axis axis) {
        Status status = status(axis);
        List<String> because = new ArrayList<>();
        findings.stream()
                .filter(finding -> finding.decides() && finding.axis() == axis)
                .filter(finding -> isReason(finding, status))
                .forEach(finding -> because.add(finding.rule().id()));
        if (status == Status.UNKNOWN) {
            because.addAll(blanks.sources(axis));
        }
        return because;
    }

    private boolean isReason(Finding finding, Status status) {
        boolean applies = finding.state() == Finding.State.APPLIES;
        return switch (status) {
            case UNKNOWN -> finding.state() == Finding.State.UNKNOWN;
            case CONFLICTING -> sides().contains(finding.rule().id());
            default -> applies && finding.status() == status;
        };
    }

    private Set<String> sides() {
        return conflicts.stream()
                .flatMap(conflict -> conflict.sides().stream())
                .map(side -> side.rule().id())
                .collect(Collectors.toSet());
    }
}
