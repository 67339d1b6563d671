package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Change;
import dev.nestor.model.Nesting;
import dev.nestor.model.Place;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What could be changed so that the rules that speak of one nesting say something else. */
final class NestingRepairs {

    private final Question question;
    private final Nesting nesting;
    private final Judgement judgement;
    private final List<Statement> stated;
    private final Solver solver;
    private final Predicate<Change> possible;

    NestingRepairs(Question question, int level, RuleIndex index, Knowledge knowledge, Predicate<Change> possible) {
        this.question = question;
        this.nesting = new Nesting(question.stack(), level);
        this.possible = possible;
        List<Statement> about = index.about(nesting);
        this.judgement = new Judgement(new Hearing(about, nesting, question), knowledge.quarantined());
        this.stated = about.stream()
                .filter(statement ->
                        statement.isStated(question.day()) && !statement.rule().withdrawn())
                .toList();
        this.solver =
                new Solver(nesting, knowledge, new Alternatives(knowledge, new Landmarks(nesting, about)), possible);
    }

    /** Sets of changes, each of which takes away what {@code rule} says. */
    Set<List<Change>> of(Axis axis, String rule) {
        return stated.stream()
                .filter(statement -> statement.rule().id().equals(rule))
                .findFirst()
                .map(statement -> isOpen(statement) ? ofOpen(axis, statement.rule()) : of(axis, statement.rule()))
                .orElse(license(axis));
    }

    /** Sets of changes, each of which makes somebody speak. */
    Set<List<Change>> ofSilence(Axis axis) {
        return toSpeak(stated.stream().filter(statement -> isOn(axis, statement.rule())));
    }

    private Set<List<Change>> of(Axis axis, Rule rule) {
        Set<List<Change>> repairs = new LinkedHashSet<>(Solver.either(List.of(
                license(axis),
                rule.effect() instanceof Effect.Requirement requirement
                        ? solver.ways(requirement.requires(), Truth.TRUE)
                        : Set.of(),
                solver.toBeSilent(rule),
                toSpeak(stated.stream()
                        .filter(other ->
                                other.rule().overrides().contains(rule.id()) || outranks(axis, other.rule(), rule))))));
        repairs.remove(List.of());
        return repairs;
    }

    /** What is open becomes known by what is missing, and by nothing else: no known fact has to change for it. */
    private Set<List<Change>> ofOpen(Axis axis, Rule rule) {
        Set<List<Change>> repairs = new LinkedHashSet<>(of(axis, rule));
        repairs.addAll(solver.toSpeak(rule));
        repairs.removeIf(changes -> changes.stream().anyMatch(change -> isKnown(change.place())));
        repairs.addAll(license(axis));
        return repairs;
    }

    private boolean isKnown(Place place) {
        return place.isVersion()
                || nesting.stack().fact(place.level(), place.fact()).isPresent();
    }

    // It mends whatever requires one, also where that is only one side of a conflict or may not count.
    private Set<List<Change>> license(Axis axis) {
        Change bought = new Change(new Place(nesting.level(), Heard.LICENSE_ASSIGNED), new FactValue.Flag(true));
        boolean required = axis == Axis.LICENSING
                && judgement.hearing().heard().stream()
                        .anyMatch(heard -> requiresLicense(heard.rule().effect()));
        return required && possible.test(bought) ? Set.of(List.of(bought)) : Set.of();
    }

    private boolean isOpen(Statement statement) {
        Heard heard = Heard.of(statement, nesting, question);
        return heard.applies() == Truth.UNKNOWN || heard.met() == Truth.UNKNOWN;
    }

    private static boolean requiresLicense(Effect effect) {
        return effect instanceof Effect.Stance stance
                ? stance.status() == Status.LICENSE_REQUIRED
                : effect instanceof Effect.Requirement requirement
                        && (requirement.otherwise() == Status.LICENSE_REQUIRED
                                || requirement.holds() == Status.LICENSE_REQUIRED);
    }

    private static boolean outranks(Axis axis, Rule other, Rule rule) {
        return isOn(axis, other)
                && other.party().equals(rule.party())
                && other.subject().equals(rule.subject())
                && other.evidence()
                                .document()
                                .authority()
                                .compareTo(rule.evidence().document().authority())
                        < 0;
    }

    /** How one of the rules that are silent now can be made to speak. */
    private Set<List<Change>> toSpeak(Stream<Statement> statements) {
        Set<List<Change>> repairs = new LinkedHashSet<>();
        statements
                .filter(statement -> canSpeak(statement.rule()))
                .forEach(statement -> repairs.addAll(solver.toSpeak(statement.rule())));
        repairs.remove(List.of());
        return repairs;
    }

    private boolean canSpeak(Rule rule) {
        return Heard.speaks(rule, nesting, question) != Truth.TRUE
                && (rule.scope().purposes().isEmpty() || rule.scope().purposes().contains(question.purpose()))
                && nesting.level() >= rule.scope().lowestLevel()
                && nesting.level() <= rule.scope().highestLevel();
    }

    private static boolean isOn(Axis axis, Rule rule) {
        return rule.axis().equals(Optional.of(axis));
    }
}
