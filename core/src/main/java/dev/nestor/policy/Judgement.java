package dev.nestor.policy;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.NestingResult;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one nesting comes to on each axis. */
final class Judgement {

    private static final String LICENSE_ASSIGNED = "license.assigned";

    private final Hearing hearing;
    private final Parties parties;
    private final Map<Axis, Weighing> weighings = new EnumMap<>(Axis.class);
    private final List<Finding> listed = new ArrayList<>();
    private final Blanks blanks;

    Judgement(Hearing hearing, Blanks blanks) {
        this.hearing = hearing;
        this.blanks = blanks;
        this.parties = Parties.of(hearing.nesting());
        for (Axis axis : Axis.values()) {
            weighings.put(axis, new Weighing(axis));
        }
        Exceptions exceptions = new Exceptions(hearing.heard());
        hearing.heard().stream()
                .filter(heard -> heard.rule().axis().isPresent())
                .forEach(heard -> weigh(heard, exceptions));
        blanks.forEach((axis, party) -> weighing(axis).addUnread(party));
    }

    Nesting nesting() {
        return hearing.nesting();
    }

    /** What it can still come to. Nobody owes an answer about a guest, so only there it may be silence. */
    Outcomes outcomes(Axis axis) {
        Outcomes said = weighing(axis).outcomes(parties.owingAnAnswer());
        Outcomes outcomes = nesting().innerIsGuest() ? said : said.orElse(Outcomes.of(Status.UNSTATED));
        return axis == Axis.LICENSING && hasLicense()
                ? outcomes.replace(Status.LICENSE_REQUIRED, Status.COVERED)
                : outcomes;
    }

    boolean isSilent(Axis axis) {
        return outcomes(axis).isSilence();
    }

    Status status(Axis axis) {
        return outcomes(axis).status().orElse(Status.UNSTATED);
    }

    NestingResult result() {
        Map<Axis, AxisResult> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, new AxisResult(status(axis), Optional.of(nesting().level()), because(axis)));
        }
        return new NestingResult(nesting(), axes, silentVendors());
    }

    /** Every finding, whether it decides or is only listed, by rule. */
    List<Finding> findings() {
        Stream<Finding> weighed = weighings.values().stream()
                .flatMap(weighing -> weighing.topics().stream())
                .flatMap(topic -> topic.ranked().stream())
                .map(Weighed::finding);
        return Stream.concat(weighed, listed.stream())
                .sorted(Comparator.comparing(finding -> finding.rule().id()))
                .toList();
    }

    List<Conflict> conflicts() {
        return weighings.values().stream()
                .flatMap(weighing -> weighing.conflicts().stream())
                .toList();
    }

    private void weigh(Heard heard, Exceptions exceptions) {
        boolean decides = parties.decide(heard.rule().party()) && !heard.rule().withdrawn();
        Weighed weighed = Weighed.of(heard, exceptions, decides);
        if (decides) {
            weighing(weighed.finding().axis()).add(weighed);
        } else {
            listed.add(weighed.finding());
        }
    }

    private List<String> because(Axis axis) {
        Status status = status(axis);
        List<String> because = new ArrayList<>();
        findings().stream()
                .filter(finding -> finding.decides() && finding.axis() == axis)
                .filter(finding -> isReason(finding, status))
                .forEach(finding -> because.add(finding.rule().id()));
        if (status == Status.UNKNOWN) {
            because.addAll(blanks.sources(axis));
        }
        return because;
    }

    private boolean isReason(Finding finding, Status status) {
        return switch (status) {
            case UNKNOWN -> finding.state() == Finding.State.UNKNOWN;
            case CONFLICTING ->
                conflicts().stream()
                        .anyMatch(conflict -> conflict.sides().stream()
                                .anyMatch(side -> side.rule().equals(finding.rule())));
            case COVERED ->
                finding.state() == Finding.State.APPLIES
                        && (finding.status() == status || finding.status() == Status.LICENSE_REQUIRED);
            default -> finding.state() == Finding.State.APPLIES && finding.status() == status;
        };
    }

    private List<String> silentVendors() {
        return parties.owingAnAnswer().stream()
                .filter(weighing(Axis.SUPPORT)::isSilent)
                .toList();
    }

    // The one fact that states a deed rather than a circumstance: before it, the license is required and not unknown.
    private boolean hasLicense() {
        return nesting().inner().machine().fact(LICENSE_ASSIGNED).equals(Optional.of(new FactValue.Flag(true)));
    }

    private Weighing weighing(Axis axis) {
        return Optional.ofNullable(weighings.get(axis)).orElseThrow();
    }
}
