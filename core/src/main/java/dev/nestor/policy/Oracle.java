package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Change;
import dev.nestor.model.Nesting;
import dev.nestor.model.Place;
import dev.nestor.model.Stack;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells whether facts decide one axis of one nesting, by supposing every value of them that makes a difference. */
final class Oracle implements SmallestSets.Test {

    private final Question question;
    private final int level;
    private final Axis axis;
    private final Knowledge knowledge;
    private final List<Statement> relevant;
    private final Judgement now;
    private final List<Statement> open;

    Oracle(Question question, int level, Axis axis, RuleIndex index, Knowledge knowledge) {
        this.question = question;
        this.level = level;
        this.axis = axis;
        this.knowledge = knowledge;
        this.relevant = relevant(index.about(new Nesting(question.stack(), level)));
        this.now = judgement(question.stack());
        this.open = open(now);
    }

    boolean isKnown() {
        return isKnown(now);
    }

    @Override
    public Set<Place> candidates() {
        return places(now);
    }

    @Override
    public boolean isDecidedBy(List<Place> facts) {
        return isDecidedBy(facts, now, new HashMap<>());
    }

    // Adding a fact never turns a known status into another one, so what is known already needs no further look; and
    // what
    // no open rule looks at can decide nothing any more.
    private boolean isDecidedBy(List<Place> facts, Judgement judgement, Map<List<Object>, Boolean> seen) {
        if (isKnown(judgement)) {
            return true;
        }
        Set<Place> looked = places(judgement);
        Optional<Place> next = facts.stream().filter(looked::contains).findFirst();
        return next.isPresent()
                && differences(next.get(), judgement).entrySet().stream().allMatch(difference -> {
                    Boolean known = seen.get(difference.getKey());
                    boolean decided =
                            known != null ? known : isDecidedBy(facts, judgement(difference.getValue()), seen);
                    seen.put(difference.getKey(), decided);
                    return decided;
                });
    }

    private boolean isKnown(Judgement judgement) {
        return judgement.status(axis) != Status.UNKNOWN;
    }

    /**
     * The stack with each value of a fact, by what is left open then; of values that leave the same open only with one.
     */
    private Map<List<Object>, Stack> differences(Place place, Judgement judgement) {
        Stack stack = judgement.nesting().stack();
        Samples samples = new Samples(knowledge.facts(), new Landmarks(judgement.nesting(), open(judgement)));
        Map<List<Object>, Stack> differences = new LinkedHashMap<>();
        for (FactValue value : samples.of(place, stack)) {
            suppose(new Change(place, value), stack)
                    .ifPresent(supposed -> differences.putIfAbsent(rest(supposed), supposed));
        }
        return differences;
    }

    /** Empty if it contradicts what is known of the stack. */
    private Optional<Stack> suppose(Change fact, Stack stack) {
        try {
            return Optional.of(knowledge.catalogue().apply(fact, stack));
        } catch (IllegalArgumentException contradiction) {
            return Optional.empty();
        }
    }

    /** What the rules that were open at first come to, and of those that still are what each comparison comes to. */
    private List<Object> rest(Stack stack) {
        Nesting nesting = new Nesting(stack, level);
        List<Object> rest = new ArrayList<>();
        for (Statement statement : open) {
            Heard heard = Heard.of(statement, nesting, asked(stack));
            rest.add(heard.applies());
            rest.add(heard.met());
            if (isOpen(heard)) {
                Comparisons.addAll(statement.rule(), nesting, rest);
            }
        }
        return rest;
    }

    /** The rules that are open. */
    private List<Statement> open(Judgement judgement) {
        return judgement.hearing().heard().stream()
                .filter(Oracle::isOpen)
                .map(Heard::statement)
                .toList();
    }

    private static boolean isOpen(Heard heard) {
        return heard.applies() == Truth.UNKNOWN || heard.met() == Truth.UNKNOWN;
    }

    /** What open rules look at and can be tried with every value. */
    private Set<Place> places(Judgement judgement) {
        Samples samples = new Samples(knowledge.facts(), new Landmarks(judgement.nesting(), open(judgement)));
        Set<Place> places = new TreeSet<>();
        for (Operand operand : judgement.missing(axis)) {
            Place place = operand.place(judgement.nesting());
            if (samples.standForAll(place)) {
                places.add(place);
            }
        }
        return places;
    }

    // What does not apply never will, whatever is learned, and what speaks of other axes matters only as an exception.
    private List<Statement> relevant(List<Statement> statements) {
        Hearing hearing = new Hearing(statements, new Nesting(question.stack(), level), question);
        return Stream.concat(hearing.heard().stream().map(Heard::statement), hearing.unread().stream())
                .filter(this::matters)
                .toList();
    }

    private boolean matters(Statement statement) {
        return statement.rule().axis().equals(Optional.of(axis))
                || !statement.rule().overrides().isEmpty();
    }

    private Question asked(Stack stack) {
        return new Question(stack, question.statedPurpose(), question.today(), question.statedDay());
    }

    private Judgement judgement(Stack stack) {
        Nesting nesting = new Nesting(stack, level);
        return new Judgement(new Hearing(relevant, nesting, asked(stack)), knowledge.quarantined());
    }
}
