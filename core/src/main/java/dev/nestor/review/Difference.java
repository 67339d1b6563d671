package dev.nestor.review;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.Reservation;
import dev.nestor.assessment.Verdict;
import dev.nestor.catalogue.Quarantine;
import dev.nestor.fact.FactValue;
import dev.nestor.model.Place;
import dev.nestor.model.Purpose;
import dev.nestor.model.Software;
import dev.nestor.rule.Axis;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What two answers do not have in common, and what of their questions: two stacks, days, purposes, or sets of rules.
 * It is computed when asked for, in the order of an assessment's lists: by level, and then by rule or name.
 *
 * <p>Findings differ if they come to something else or say it in other words, and not if only the facts that they looked
 * at, or the place and the days of their document, are others.
 */
public record Difference(Assessment before, Assessment after) {

    /** Whether neither the questions nor the answers differ. */
    public boolean isEmpty() {
        return !isInQuestion() && !isInAnswer();
    }

    public boolean isInQuestion() {
        return purpose().isPresent() || day().isPresent() || !software().isEmpty() || !facts().isEmpty();
    }

    public boolean isInAnswer() {
        return verdict().isPresent()
                || !axes().isEmpty()
                || !nestings().isEmpty()
                || !findings().isEmpty()
                || !reservations().isEmpty()
                || !missing().isEmpty()
                || !conflicts().isEmpty()
                || !advisories().isEmpty()
                || !quarantined().isEmpty();
    }

    public Difference reversed() {
        return new Difference(after, before);
    }

    public Optional<Shift<Purpose>> purpose() {
        return shift(assessment -> assessment.question().purpose());
    }

    public Optional<Shift<LocalDate>> day() {
        return shift(assessment -> assessment.question().day());
    }

    /** By level; other products or versions, and what only one of the stacks is high enough for. */
    public SortedMap<Integer, Shift<Software>> software() {
        return Shifts.of(Levels.software(before), Levels.software(after), Said::by);
    }

    /** By level and name. */
    public SortedMap<Place, Shift<FactValue>> facts() {
        return Shifts.of(Levels.facts(before), Levels.facts(after), value -> value);
    }

    public Optional<Shift<Verdict>> verdict() {
        return shift(Assessment::verdict);
    }

    /** Those that have another status, level or reason. */
    public Map<Axis, Shift<AxisResult>> axes() {
        return Shifts.of(before.axes(), after.axes(), result -> result);
    }

    /** By level; those that have an axis with another status or reason. */
    public SortedMap<Integer, Map<Axis, Shift<AxisResult>>> nestings() {
        SortedMap<Integer, Map<Axis, Shift<AxisResult>>> nestings = new TreeMap<>();
        Shifts.of(Levels.axes(before), Levels.axes(after), axes -> axes)
                .forEach((level, axes) -> nestings.put(level, axes(axes)));
        return Collections.unmodifiableSortedMap(nestings);
    }

    public List<Shift<Finding>> findings() {
        return Shifts.of(before.findings(), after.findings(), Key::of, Said::by);
    }

    /** By level and axis. */
    public List<Shift<Reservation>> reservations() {
        return Shifts.of(before.reservations(), after.reservations(), Key::of, reservation -> reservation);
    }

    public List<Shift<MissingFact>> missing() {
        return Shifts.of(before.missing(), after.missing(), Key::of, missing -> missing);
    }

    public List<Shift<Conflict>> conflicts() {
        return Shifts.of(before.conflicts(), after.conflicts(), Key::of, Said::by);
    }

    public List<Shift<Advisory>> advisories() {
        return Shifts.of(before.advisories(), after.advisories(), Key::of, Said::by);
    }

    public List<Shift<Quarantine>> quarantined() {
        return Shifts.of(before.quarantined(), after.quarantined(), Key::of, quarantine -> quarantine);
    }

    private <T> Optional<Shift<T>> shift(Function<Assessment, T> part) {
        return Shifts.of(part.apply(before), part.apply(after));
    }

    private static Map<Axis, Shift<AxisResult>> axes(Shift<Map<Axis, AxisResult>> axes) {
        return Shifts.of(axes.before().orElse(Map.of()), axes.after().orElse(Map.of()), result -> result);
    }
}
