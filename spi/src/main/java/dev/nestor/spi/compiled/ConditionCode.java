package dev.nestor.spi.compiled;

import dev.nestor.fact.FactValue;
import dev.nestor.rule.Condition;
import dev.nestor.rule.Operand;
import dev.nestor.rule.Operator;
import java.util.ArrayList;
import java.util.List;

/** Conditions. */
final class ConditionCode {

    private static final int ALL = 0;
    private static final int ANY = 1;
    private static final int NOT = 2;
    private static final int COMPARISON = 3;
    private static final int MATCH = 4;

    private static final Operand.Side[] SIDES = Operand.Side.values();
    private static final Operator[] OPERATORS = Operator.values();

    private ConditionCode() {}

    /** @throws IllegalArgumentException if a part of it is code */
    static void write(Condition condition, Output out) {
        if (condition instanceof Condition.All all) {
            writeGroup(ALL, all.parts(), out);
        } else if (condition instanceof Condition.Any any) {
            writeGroup(ANY, any.parts(), out);
        } else if (condition instanceof Condition.Not not) {
            writeGroup(NOT, not.parts(), out);
        } else if (condition instanceof Condition.Comparison comparison) {
            out.number(COMPARISON);
            writeOperand(comparison.operand(), out);
            out.choice(comparison.operator());
            ValueCode.write(comparison.value(), out);
        } else if (condition instanceof Condition.Match match) {
            out.number(MATCH);
            writeOperand(match.operand(), out);
            out.choice(match.operator());
            writeOperand(match.other(), out);
        } else {
            throw new IllegalArgumentException("condition is code: `" + condition.describe() + "`");
        }
    }

    static Condition read(Input in) {
        int kind = in.number();
        return switch (kind) {
            case ALL -> new Condition.All(readParts(in));
            case ANY -> new Condition.Any(readParts(in));
            case NOT -> new Condition.Not(readParts(in).get(0));
            case COMPARISON -> readComparison(in);
            case MATCH -> new Condition.Match(readOperand(in), in.choice(OPERATORS), readOperand(in));
            default -> throw new IllegalStateException("no kind of condition: `" + kind + "`");
        };
    }

    private static void writeGroup(int kind, List<Condition> parts, Output out) {
        out.number(kind);
        out.list(parts, part -> write(part, out));
    }

    private static List<Condition> readParts(Input in) {
        int count = in.number();
        List<Condition> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parts.add(read(in));
        }
        return parts;
    }

    private static Condition readComparison(Input in) {
        Operand operand = readOperand(in);
        Operator operator = in.choice(OPERATORS);
        FactValue value = ValueCode.read(in);
        return new Condition.Comparison(operand, operator, value);
    }

    private static void writeOperand(Operand operand, Output out) {
        out.choice(operand.side());
        out.text(operand.name());
    }

    private static Operand readOperand(Input in) {
        return new Operand(in.choice(SIDES), in.text());
    }
}
