package dev.nestor.rule;

import dev.nestor.fact.FactValue;
import dev.nestor.logic.Truth;
import dev.nestor.model.Nesting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must be true of a nesting. Structured, so that it can be explained and tells which facts it needs.
 *
 * <p>Nothing here asks whether a fact is known: learning a fact must never turn an answer into another one.
 */
public sealed interface Condition {

    /** Whether it is true of {@code nesting}, as far as its facts are known. */
    Truth test(Nesting nesting);

    /** What it looks at, in reading order. */
    Set<Operand> operands();

    /** How it reads in a sentence: {@code outer.version is at least 9.0}. */
    String describe();

    /** The conditions it is made of; none if it is a comparison or code. */
    default List<Condition> parts() {
        return List.of();
    }

    /** What went wrong in the code of a part, if anything did. */
    default Optional<String> bug(Nesting nesting) {
        return parts().stream().flatMap(part -> part.bug(nesting).stream()).findFirst();
    }

    /** True of every nesting. */
    static Condition always() {
        return new All(List.of());
    }

    /** An operand compared with a value. */
    record Comparison(Operand operand, Operator operator, FactValue value) implements Condition {

        public Comparison {
            if (!operator.takes(value)) {
                throw new IllegalArgumentException(
                        "condition makes no sense: `" + operand + " " + operator.phrase() + " " + value + "`");
            }
        }

        @Override
        public Truth test(Nesting nesting) {
            Optional<FactValue> known = operand.value(nesting);
            return known.isPresent() ? operator.compare(known.get(), value) : Truth.UNKNOWN;
        }

        @Override
        public Set<Operand> operands() {
            return Set.of(operand);
        }

        @Override
        public String describe() {
            return operand + " " + operator.phrase() + " " + value;
        }
    }

    /** An operand compared with another one. */
    record Match(Operand operand, Operator operator, Operand other) implements Condition {

        @Override
        public Truth test(Nesting nesting) {
            Optional<FactValue> left = operand.value(nesting);
            Optional<FactValue> right = other.value(nesting);
            return left.isPresent() && right.isPresent() ? operator.compare(left.get(), right.get()) : Truth.UNKNOWN;
        }

        @Override
        public Set<Operand> operands() {
            return union(Set.of(operand), Set.of(other));
        }

        @Override
        public String describe() {
            return operand + " " + operator.phrase() + " " + other;
        }
    }

    /** True if each part is; with no part it is always true. */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth test(Nesting nesting) {
            Truth all = Truth.TRUE;
            for (int i = 0; i < parts.size() && all != Truth.FALSE; i++) {
                all = all.and(parts.get(i).test(nesting));
            }
            return all;
        }

        @Override
        public Set<Operand> operands() {
            return union(parts);
        }

        @Override
        public String describe() {
            return parts.isEmpty() ? "always" : join(parts, " and ");
        }
    }

    /** True if one part is. */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("condition `any` needs a part");
            }
        }

        @Override
        public Truth test(Nesting nesting) {
            Truth any = Truth.FALSE;
            for (int i = 0; i < parts.size() && any != Truth.TRUE; i++) {
                any = any.or(parts.get(i).test(nesting));
            }
            return any;
        }

        @Override
        public Set<Operand> operands() {
            return union(parts);
        }

        @Override
        public String describe() {
            return join(parts, " or ");
        }
    }

    record Not(Condition part) implements Condition {

        @Override
        public Truth test(Nesting nesting) {
            return part.test(nesting).not();
        }

        @Override
        public Set<Operand> operands() {
            return part.operands();
        }

        @Override
        public List<Condition> parts() {
            return List.of(part);
        }

        @Override
        public String describe() {
            return "not (" + part.describe() + ")";
        }
    }

    /**
     * What structure cannot say. An implementation must be a pure function of the nesting, must look at nothing but
     * its operands, and must answer {@link Truth#UNKNOWN} where a missing one could change its answer.
     */
    non-sealed interface Coded extends Condition {

        /** What {@link #test} answers; an exception is a bug of the rule, and its answer is then unknown. */
        Truth judge(Nesting nesting);

        @Override
        default Truth test(Nesting nesting) {
            try {
                return judge(nesting);
            } catch (RuntimeException bug) {
                return Truth.UNKNOWN;
            }
        }

        @Override
        default Optional<String> bug(Nesting nesting) {
            try {
                judge(nesting);
                return Optional.empty();
            } catch (RuntimeException bug) {
                return Optional.of(bug.toString());
            }
        }
    }

    private static Set<Operand> union(List<Condition> parts) {
        Set<Operand> operands = new LinkedHashSet<>();
        parts.forEach(part -> operands.addAll(part.operands()));
        return operands;
    }

    private static Set<Operand> union(Set<Operand> first, Set<Operand> second) {
        Set<Operand> operands = new LinkedHashSet<>(first);
        operands.addAll(second);
        return operands;
    }

    private static String join(List<Condition> parts, String word) {
        return String.join(
                word,
                parts.stream()
                        .map(part -> part.parts().size() > 1 ? "(" + part.describe() + ")" : part.describe())
                        .toList());
    }
}
