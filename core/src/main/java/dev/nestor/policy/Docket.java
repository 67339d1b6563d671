package dev.nestor.policy;

import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Question;
import dev.nestor.memory.Memo;
import dev.nestor.model.Nesting;
import dev.nestor.model.Purpose;
import dev.nestor.model.Software;
import dev.nestor.rule.Condition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided before about one kind of nesting. Two of a kind whose facts pass and fail the same tests get the same
 * ruling. Safe to share between threads.
 */
final class Docket {

    /** What makes nestings one of a kind: but for their facts, everything that rules look at. */
    record Kind(Software inner, Software outer, int level, LocalDate day, Purpose purpose) {

        static Kind of(Nesting nesting, Question question) {
            return new Kind(
                    nesting.inner().software(),
                    nesting.outer().software(),
                    nesting.level(),
                    question.day(),
                    question.purpose());
        }

        // By hand, because it is most of what asking again costs.
        @Override
        public boolean equals(Object other) {
            return other instanceof Kind kind
                    && level == kind.level
                    && purpose == kind.purpose
                    && inner.equals(kind.inner)
                    && outer.equals(kind.outer)
                    && day.equals(kind.day);
        }

        @Override
        public int hashCode() {
            int hash = 31 * inner.hashCode() + outer.hashCode();
            return 31 * (31 * (31 * hash + level) + day.hashCode()) + purpose.hashCode();
        }
    }

    /** What was decided, and equal to itself only. */
    static final class Precedent {

        private final Ruling ruling;
        private final Decision decision;

        /** @param decision about a stack that is nothing but the nesting */
        Precedent(Ruling ruling, Decision decision) {
            this.ruling = ruling;
            this.decision = decision;
        }

        Ruling ruling() {
            return ruling;
        }

        Decision decision() {
            return decision;
        }
    }

    private static final int MOST_PRECEDENTS = 10_000;

    private final List<Statement> statements;
    private final Condition[] tests;
    private final Memo<Truths, Precedent> precedents = new Memo<>(MOST_PRECEDENTS);

    /**
     * An empty one.
     *
     * @param statements all that may speak of such nestings, by rule
     * @param tests what tells them apart
     */
    Docket(List<Statement> statements, List<Condition> tests) {
        this.statements = statements;
        this.tests = tests.toArray(new Condition[0]);
    }

    /** All that may speak of such nestings, by rule. */
    List<Statement> statements() {
        return statements;
    }

    /** What was decided about one whose tests come out like those of {@code nesting}; null if nothing was. */
    @Nullable
    Precedent find(Nesting nesting) {
        return precedents.find(Truths.of(tests, nesting));
    }

    void keep(Nesting nesting, Precedent precedent) {
        precedents.keep(Truths.of(tests, nesting), precedent);
    }
}
