package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.model.Stack;
import dev.nestor.policy.MissingSet.Place;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.ProductPattern;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells whether facts decide one axis of one nesting, by supposing every value of them that makes a difference. */
final class Oracle implements SmallestSets.Test {

    private final Question question;
    private final int level;
    private final Axis axis;
    private final RuleIndex index;
    private final Knowledge knowledge;
    private final Hypothesis hypothesis;
    private final Samples samples;
    private final Judgement now;

    Oracle(Question question, int level, Axis axis, RuleIndex index, Knowledge knowledge) {
        this.question = question;
        this.level = level;
        this.axis = axis;
        this.index = index;
        this.knowledge = knowledge;
        this.hypothesis = new Hypothesis(knowledge.catalogue());
        this.now = judgement(question.stack());
        this.samples = new Samples(knowledge.facts(), new Landmarks(now.nesting(), open(now)));
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
        return isDecidedBy(facts, now);
    }

    // Adding a fact never turns a known status into another one, so what is known already needs no further look; and
    // what
    // no open rule looks at can decide nothing any more.
    private boolean isDecidedBy(List<Place> facts, Judgement judgement) {
        if (isKnown(judgement)) {
            return true;
        }
        Set<Place> open = places(judgement);
        Optional<Place> next = facts.stream().filter(open::contains).findFirst();
        return next.isPresent()
                && differences(next.get(), judgement).stream()
                        .allMatch(supposed -> isDecidedBy(facts, judgement(supposed)));
    }

    private boolean isKnown(Judgement judgement) {
        return judgement.status(axis) != Status.UNKNOWN;
    }

    /** The stack with each value of a fact, but of values that no open rule tells apart only with one. */
    private Collection<Stack> differences(Place place, Judgement judgement) {
        Stack stack = judgement.nesting().stack();
        List<Statement> open = open(judgement);
        Map<List<Truth>, Stack> byEffect = new LinkedHashMap<>();
        for (FactValue value : samples.of(place, stack)) {
            hypothesis
                    .suppose(stack, place, value)
                    .ifPresent(supposed -> byEffect.putIfAbsent(effect(open, new Nesting(supposed, level)), supposed));
        }
        return byEffect.values();
    }

    /** What the rules make of a nesting, comparison by comparison. */
    private static List<Truth> effect(List<Statement> statements, Nesting nesting) {
        List<Truth> effect = new ArrayList<>();
        for (Statement statement : statements) {
            for (ProductPattern pattern : statement.rule().scope().inner()) {
                effect.add(pattern.matches(nesting.inner().software()));
            }
            for (ProductPattern pattern : statement.rule().scope().outer()) {
                effect.add(pattern.matches(nesting.outer().software()));
            }
            FactUse.conditions(statement.rule()).forEach(condition -> addComparisons(condition, nesting, effect));
        }
        return effect;
    }

    private static void addComparisons(Condition condition, Nesting nesting, List<Truth> effect) {
        if (condition.parts().isEmpty()) {
            effect.add(condition.test(nesting));
        }
        condition.parts().forEach(part -> addComparisons(part, nesting, effect));
    }

    /** The rules that are open, on this axis or as exceptions to others. */
    private List<Statement> open(Judgement judgement) {
        return judgement.hearing().heard().stream()
                .filter(heard -> heard.applies() == Truth.UNKNOWN || heard.met() == Truth.UNKNOWN)
                .filter(heard -> heard.rule().axis().equals(Optional.of(axis))
                        || !heard.rule().overrides().isEmpty())
                .map(Heard::statement)
                .toList();
    }

    private Set<Place> places(Judgement judgement) {
        Set<Place> places = new TreeSet<>();
        for (Operand operand : judgement.missing(axis)) {
            places.add(Landmarks.place(operand, judgement.nesting()));
        }
        return places;
    }

    private Judgement judgement(Stack stack) {
        Nesting nesting = new Nesting(stack, level);
        Question asked = new Question(stack, question.statedPurpose(), question.today(), question.statedDay());
        return new Judgement(new Hearing(index.about(nesting), nesting, asked), knowledge.quarantined());
    }
}
