package dev.nestor.policy;

import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.NestingResult;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What one nesting comes to on each axis. Everything for people is made when it is asked for. */
final class Judgement {

    private final Hearing hearing;
    private final Parties parties;
    private final Blanks blanks;
    private final Map<Axis, Weighing> weighings = new EnumMap<>(Axis.class);
    private final Map<Axis, Outcomes> outcomes = new EnumMap<>(Axis.class);
    private final List<Weighed> weighed = new ArrayList<>();

    Judgement(Hearing hearing, List<Quarantine> quarantined) {
        this.hearing = hearing;
        this.parties = Parties.of(hearing.nesting());
        this.blanks = new Blanks(hearing, parties, quarantined);
        for (Axis axis : Axis.values()) {
            weighings.put(axis, new Weighing(axis));
        }
        weigh();
        for (Axis axis : Axis.values()) {
            outcomes.put(axis, outcomes(axis, Set.of()));
        }
    }

    Nesting nesting() {
        return hearing.nesting();
    }

    Hearing hearing() {
        return hearing;
    }

    /**
     * Whether it says anything, or an unread text may: what holds a guest is no nesting, and gets a judgement only where a
     * rule names guests.
     */
    boolean counts() {
        return !nesting().innerIsGuest()
                || !weighed.isEmpty()
                || !blanks.unread().isEmpty();
    }

    /** What it can still come to. Nobody owes an answer about a guest, so only there it may be silence. */
    Outcomes outcomes(Axis axis) {
        return Objects.requireNonNull(outcomes.get(axis));
    }

    Status status(Axis axis) {
        Optional<Status> status = outcomes(axis).status();
        return status.isPresent() ? status.get() : Status.UNSTATED;
    }

    /** What a rule says on an axis, if it says anything here. */
    Optional<Weighed> weighed(Axis axis, String rule) {
        for (Weighed one : weighed) {
            if (one.isOn(axis) && one.rule().id().equals(rule)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    AxisResult axis(Axis axis) {
        return new AxisResult(status(axis), Optional.of(nesting().level()), because(axis));
    }

    /** What the rules look at that keep an axis open. */
    Set<Operand> missing(Axis axis) {
        Set<Operand> missing = new LinkedHashSet<>();
        for (Weighed one : weighed) {
            if (one.decides() && one.isOn(axis) && one.state() == Finding.State.UNKNOWN) {
                missing.addAll(hearing.exceptions().missing(one.heard()));
            }
        }
        return missing;
    }

    /** Every finding, whether it decides or is only listed, by rule. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(weighed.size());
        for (Weighed one : weighed) {
            findings.add(one.finding(hearing.exceptions()));
        }
        return findings;
    }

    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (Weighing weighing : weighings.values()) {
            for (Topic topic : weighing.topics()) {
                List<Weighed> sides = topic.sides();
                if (!sides.isEmpty()) {
                    conflicts.add(conflict(sides));
                }
            }
        }
        return conflicts;
    }

    NestingResult result() {
        Map<Axis, AxisResult> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, axis(axis));
        }
        return new NestingResult(nesting(), axes, silentVendors());
    }

    private List<String> silentVendors() {
        return blanks.reachEverything()
                ? List.of()
                : parties.owingAnAnswer().stream()
                        .filter(weighing(Axis.SUPPORT)::isSilent)
                        .toList();
    }

    private Conflict conflict(List<Weighed> sides) {
        List<Finding> findings =
                sides.stream().map(side -> side.finding(hearing.exceptions())).toList();
        Finding first = findings.get(0);
        return new Conflict(
                first.level(), first.axis(), first.rule().party(), first.rule().subject(), findings);
    }

    private Weighing weighing(Axis axis) {
        return Objects.requireNonNull(weighings.get(axis));
    }

    private void weigh() {
        for (Heard heard : hearing.heard()) {
            Optional<Axis> axis = heard.rule().axis();
            if (axis.isPresent()) {
                Weighed one = Weighed.of(heard, hearing.exceptions(), decides(heard));
                if (one.decides()) {
                    weighing(axis.get()).add(one);
                } else {
                    weighed.add(one);
                }
            }
        }
        for (Blanks.Unread text : blanks.unread()) {
            weighing(text.axis()).addUnread(text.party());
        }
        for (Axis axis : Axis.values()) {
            for (Topic topic : weighing(axis).topics()) {
                weighed.addAll(topic.ranked());
            }
        }
        Collections.sort(weighed);
    }

    private boolean decides(Heard heard) {
        return parties.decide(heard.rule().party()) && !heard.rule().withdrawn();
    }

    /** What it could still come to if each of the {@code waived} rules said the best wherever it has a say. */
    Outcomes outcomes(Axis axis, Set<String> waived) {
        // An exception may be among what is not at hand, so even the worst is not certain.
        Outcomes said = blanks.reachEverything()
                ? Outcomes.anything(axis)
                : weighing(axis).outcomes(parties.owingAnAnswer(), waived);
        return nesting().innerIsGuest() ? said : said.orElse(Outcomes.of(Status.UNSTATED));
    }

    private List<String> because(Axis axis) {
        Status status = status(axis);
        Set<String> sides = status == Status.CONFLICTING ? sides(axis) : Set.of();
        List<String> because = new ArrayList<>();
        for (Weighed one : weighed) {
            if (one.decides() && one.isOn(axis) && isReason(one, status, sides)) {
                because.add(one.rule().id());
            }
        }
        if (status == Status.UNKNOWN) {
            because.addAll(blanks.sources(axis));
        }
        return because;
    }

    private static boolean isReason(Weighed one, Status status, Set<String> sides) {
        if (status == Status.UNKNOWN) {
            return one.state() == Finding.State.UNKNOWN;
        }
        return status == Status.CONFLICTING
                ? sides.contains(one.rule().id())
                : one.isCertain() && one.status() == status;
    }

    private Set<String> sides(Axis axis) {
        Set<String> sides = new HashSet<>();
        for (Topic topic : weighing(axis).topics()) {
            for (Weighed side : topic.sides()) {
                sides.add(side.rule().id());
            }
        }
        return sides;
    }
}
