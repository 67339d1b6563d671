package dev.nestor.assessment;

import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked: may this stack be used for this purpose, by what was published on a day?
 *
 * @param statedPurpose production is assumed when empty
 * @param today the caller's day, which ages of statements are measured against
 * @param statedDay the day whose statements count; today when empty
 */
public record Question(Stack stack, Optional<Purpose> statedPurpose, LocalDate today, Optional<LocalDate> statedDay) {

    public Question {
        if (statedDay.isPresent() && statedDay.get().isAfter(today)) {
            throw new IllegalArgumentException(
                    "day is after today, and nobody has read its text: `" + statedDay.get() + "`");
        }
    }

    /** By what is published today, for production unless {@link #forPurpose} says otherwise. */
    public static Question about(Stack stack, LocalDate today) {
        return new Question(stack, Optional.empty(), today, Optional.empty());
    }

    public Question forPurpose(Purpose purpose) {
        return new Question(stack, Optional.of(purpose), today, statedDay);
    }

    /** @throws IllegalArgumentException if {@code day} is after today */
    public Question asOf(LocalDate day) {
        return new Question(stack, statedPurpose, today, Optional.of(day));
    }

    public Purpose purpose() {
        return statedPurpose.orElse(Purpose.PRODUCTION);
    }

    public LocalDate day() {
        return statedDay.orElse(today);
    }

    /** Whether the answer is one of the past. */
    public boolean historical() {
        return day().isBefore(today);
    }
}
