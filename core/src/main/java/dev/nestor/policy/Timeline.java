package dev.nestor.policy;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.AxisResult;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.Question;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Rule;
import dev.nestor.source.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the days on which an answer changes: those that some statement about the stack begins or ends on. */
final class Timeline {

    private final Policy policy;
    private final Question question;
    private final List<Turn> turns = new ArrayList<>();
    private SortedMap<String, Rule> speaking = new TreeMap<>();
    private Map<Axis, AxisResult> axes = Map.of();

    private Timeline(Policy policy, Question question) {
        this.policy = policy;
        this.question = question;
    }

    static List<Turn> of(Policy policy, Question question, LocalDate since, Stream<Statement> statements) {
        Timeline timeline = new Timeline(policy, question);
        days(since, question.day(), statements).forEach(timeline::visit);
        return timeline.turns;
    }

    private static SortedSet<LocalDate> days(LocalDate since, LocalDate until, Stream<Statement> statements) {
        SortedSet<LocalDate> days = statements
                .flatMap(Timeline::bounds)
                .filter(day -> day.isAfter(since) && !day.isAfter(until))
                .collect(Collectors.toCollection(TreeSet::new));
        days.add(since);
        return days;
    }

    private static Stream<LocalDate> bounds(Statement statement) {
        return Stream.of(
                        bounds(statement.pack().covers()),
                        bounds(statement.rule().evidence().attested()),
                        statement.pack().published().stream())
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> bounds(Days days) {
        return Stream.concat(Stream.of(days.from()), days.until().stream());
    }

    private void visit(LocalDate day) {
        Assessment assessment = policy.assess(question.asOf(day));
        SortedMap<String, Rule> now = speaking(assessment);
        if (turns.isEmpty()
                || !now.keySet().equals(speaking.keySet())
                || !statuses(assessment.axes()).equals(statuses(axes))) {
            turns.add(new Turn(day, assessment, without(now, speaking), without(speaking, now)));
            speaking = now;
            axes = assessment.axes();
        }
    }

    private static List<String> statuses(Map<Axis, AxisResult> axes) {
        return axes.values().stream().map(result -> result.status().word()).toList();
    }

    private static SortedMap<String, Rule> speaking(Assessment assessment) {
        SortedMap<String, Rule> rules = new TreeMap<>();
        Stream.concat(
                        assessment.findings().stream().map(Finding::rule),
                        assessment.advisories().stream().map(Advisory::rule).flatMap(Optional::stream))
                .forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private static List<Rule> without(SortedMap<String, Rule> rules, SortedMap<String, Rule> others) {
        return rules.values().stream()
                .filter(rule -> !others.containsKey(rule.id()))
                .toList();
    }
}
