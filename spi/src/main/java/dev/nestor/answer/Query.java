package dev.nestor.answer;

import dev.nestor.assessment.Question;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import java.time.LocalDate;
import java.util.Optional;

/** A question that is being put together. Immutable: each step gives another one. */
public final class Query {

    private final Nestor nestor;
    private final Stack stack;
    private final Optional<Purpose> purpose;
    private final Optional<LocalDate> day;

    Query(Nestor nestor, Stack stack, Optional<Purpose> purpose, Optional<LocalDate> day) {
        this.nestor = nestor;
        this.stack = stack;
        this.purpose = purpose;
        this.day = day;
    }

    /**
     * What the stack is for, such as {@code training}. Without it, production.
     *
     * @throws IllegalArgumentException if there is no such purpose
     */
    public Query forPurpose(String word) {
        return forPurpose(Purpose.parse(word));
    }

    public Query forPurpose(Purpose other) {
        return new Query(nestor, stack, Optional.of(other), day);
    }

    /**
     * States a fact about the machine of a level, such as {@code with(1, "memory", "8 GiB")}.
     *
     * @throws IllegalArgumentException if there is no such level or fact, or the text is no value of it
     */
    public Query with(int level, String fact, String value) {
        Stack completed = nestor.policy().knowledge().state(stack, level, fact, value);
        return new Query(nestor, completed, purpose, day);
    }

    /** By what was published on a past day. */
    public Query asOf(LocalDate past) {
        return new Query(nestor, stack, purpose, Optional.of(past));
    }

    /**
     * Answers.
     *
     * @param today the caller's day
     * @throws IllegalArgumentException if the day that was asked for is after it
     */
    public Answer on(LocalDate today) {
        Question question = new Question(stack, purpose, today, day);
        return new Wording(nestor, nestor.policy().assess(question)).answer();
    }
}
