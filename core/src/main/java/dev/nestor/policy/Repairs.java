package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.model.Change;
import dev.nestor.model.Stack;
import dev.nestor.rule.Axis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What could be changed in stacks so that rules say something else. It remembers what it found for layers that stay as
 * they are from one stack to the next. For one thread.
 */
public final class Repairs {

    private final Question question;
    private final RuleIndex index;
    private final Knowledge knowledge;
    private final Predicate<Change> possible;
    private final Map<List<Object>, NestingRepairs> nestings = new HashMap<>();
    private final Map<List<Object>, List<List<Change>>> found = new HashMap<>();

    Repairs(Question question, RuleIndex index, Knowledge knowledge, Predicate<Change> possible) {
        this.question = question;
        this.index = index;
        this.knowledge = knowledge;
        this.possible = possible;
    }

    /**
     * Sets of changes, each of which makes a rule that speaks on {@code axis} at {@code level} be met, be silent, or give
     * way to another one. Other rules may then decide. Those that bring software up to a newer release come first. There is
     * none if nothing is known that would help.
     *
     * @param stack the one that is asked about, or what became of it
     * @param rule its id; empty for what would make anybody speak
     */
    public List<List<Change>> of(Stack stack, int level, Axis axis, Optional<String> rule) {
        List<Object> layers = List.of(level, stack.layer(level), stack.layer(level - 1), stack.layer(0));
        return found.computeIfAbsent(List.of(layers, axis, rule), unseen -> {
            NestingRepairs repairs = nestings.computeIfAbsent(layers, unknown -> repairs(stack, level));
            return List.copyOf(rule.isPresent() ? repairs.of(axis, rule.get()) : repairs.ofSilence(axis));
        });
    }

    private NestingRepairs repairs(Stack stack, int level) {
        Question asked = new Question(stack, question.statedPurpose(), question.today(), question.statedDay());
        return new NestingRepairs(asked, level, index, knowledge, possible);
    }
}
