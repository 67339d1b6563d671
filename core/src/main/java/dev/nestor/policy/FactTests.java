package dev.nestor.policy;

import dev.nestor.assessment.Question;
import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Effect;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the comparisons that tell apart what is said of one nesting: what follows from the software, the level, the day and
 * the purpose is settled, so that only facts are left.
 */
final class FactTests {

    private static final Condition HAS_LICENSE = new Condition.Comparison(
            new Operand(Operand.Side.INNER, Heard.LICENSE_ASSIGNED), Operator.IS, new FactValue.Flag(true));

    private final Nesting nesting;
    private final Question question;
    private final List<Statement> open = new ArrayList<>();
    private final Map<Object, Condition> tests = new LinkedHashMap<>();

    private FactTests(Nesting nesting, Question question) {
        this.nesting = nesting;
        this.question = question;
    }

    /** Of those like {@code nesting}; what it knows of facts makes no difference. */
    static Docket docket(List<Statement> statements, Nesting nesting, Question question) {
        FactTests tests = new FactTests(nesting, question);
        for (Statement statement : statements) {
            if (tests.maySpeak(statement)) {
                tests.add(statement);
            }
        }
        return new Docket(List.copyOf(tests.open), List.copyOf(tests.tests.values()));
    }

    private boolean maySpeak(Statement statement) {
        Rule rule = statement.rule();
        return rule.scope().matches(nesting, question.purpose()) != Truth.FALSE
                && (!statement.isRead(question.day()) || statement.isStated(question.day()))
                && settled(rule.when()).orElse(Truth.UNKNOWN) != Truth.FALSE;
    }

    private void add(Statement statement) {
        open.add(statement);
        add(statement.rule().when());
        Effect effect = statement.rule().effect();
        if (effect instanceof Effect.Requirement requirement) {
            add(requirement.requires());
        }
        if (canAskForALicense(effect)) {
            addTest(HAS_LICENSE);
        }
    }

    private static boolean canAskForALicense(Effect effect) {
        if (effect instanceof Effect.Requirement requirement) {
            return requirement.holds() == Status.LICENSE_REQUIRED || requirement.otherwise() == Status.LICENSE_REQUIRED;
        }
        return effect instanceof Effect.Stance stance && stance.status() == Status.LICENSE_REQUIRED;
    }

    private void add(Condition condition) {
        if (settled(condition).isEmpty()) {
            if (isComposed(condition)) {
                for (Condition part : condition.parts()) {
                    add(part);
                }
            } else {
                addTest(condition);
            }
        }
    }

    private void addTest(Condition condition) {
        tests.putIfAbsent(
                condition instanceof Condition.Comparison comparison ? text(comparison) : condition, condition);
    }

    // By hand, because a record's own way to tell comparisons apart takes a cold start longer than all rules together.
    private static String text(Condition.Comparison comparison) {
        Operand operand = comparison.operand();
        return operand.side()
                .name()
                .concat(operand.name())
                .concat(comparison.operator().name())
                .concat(comparison.value().getClass().getName())
                .concat(text(comparison.value()));
    }

    private static String text(FactValue value) {
        String text = value.toString();
        if (value instanceof FactValue.Words words) {
            // A word may have a comma in it.
            for (String word : words.value()) {
                text = text.concat("\n").concat(word);
            }
        }
        return text;
    }

    private static boolean isComposed(Condition condition) {
        return condition instanceof Condition.All
                || condition instanceof Condition.Any
                || condition instanceof Condition.Not;
    }

    /** What it comes to whatever the facts are; empty if they matter. */
    private Optional<Truth> settled(Condition condition) {
        if (condition instanceof Condition.Not not) {
            Optional<Truth> part = settled(not.part());
            return part.isPresent() ? Optional.of(part.get().not()) : part;
        }
        if (condition instanceof Condition.All all) {
            return settled(all.parts(), Truth.FALSE, condition);
        }
        if (condition instanceof Condition.Any any) {
            return settled(any.parts(), Truth.TRUE, condition);
        }
        return areSettled(condition.operands()) ? Optional.of(condition.test(nesting)) : Optional.empty();
    }

    /** @param decisive what one part alone makes of the whole */
    private Optional<Truth> settled(List<Condition> parts, Truth decisive, Condition whole) {
        boolean open = false;
        for (Condition part : parts) {
            Optional<Truth> settled = settled(part);
            if (settled.equals(Optional.of(decisive))) {
                return settled;
            }
            open |= settled.isEmpty();
        }
        return open ? Optional.empty() : Optional.of(whole.test(nesting));
    }

    private boolean areSettled(Set<Operand> operands) {
        for (Operand operand : operands) {
            if (!isSettled(operand)) {
                return false;
            }
        }
        return true;
    }

    // The hardware's software may be further down than the nesting, where it is a circumstance like any fact.
    private boolean isSettled(Operand operand) {
        return operand.isVersion() && operand.level(nesting) >= nesting.level() - 1;
    }
}
