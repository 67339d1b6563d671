package dev.nestor.cli;

import dev.nestor.assessment.Question;
import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Purpose;
import dev.nestor.model.Stack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the options ask of every stack.
 *
 * @param facts what is stated about each stack, on top of what is known of it already
 */
record Asked(Optional<Purpose> purpose, LocalDate today, Optional<LocalDate> day, List<StatedFact> facts) {

    static Asked of(Arguments arguments, LocalDate today) {
        Optional<LocalDate> day = arguments.asOf().map(stated -> notAfter(today, stated));
        return new Asked(arguments.purpose(), today, day, List.of());
    }

    static LocalDate notAfter(LocalDate today, LocalDate day) {
        if (day.isAfter(today)) {
            throw new InputException("day is after today, and nobody has read its text: `" + day + "`");
        }
        return day;
    }

    Asked with(List<String> stated, FactDictionary dictionary) {
        List<StatedFact> read = new ArrayList<>();
        for (String text : stated) {
            StatedFact fact = StatedFact.parse(text, dictionary);
            read.stream().filter(fact::isAboutTheSameAs).findFirst().ifPresent(other -> {
                throw new InputException("fact is stated twice: `" + other.text() + "` and `" + text + "`");
            });
            read.add(fact);
        }
        return new Asked(purpose, today, day, read);
    }

    /** The same, without the facts about levels that {@code stack} does not have: stacks of a fleet are not all as high. */
    Asked reaching(Stack stack) {
        List<StatedFact> reaching =
                facts.stream().filter(fact -> fact.level() < stack.height()).toList();
        return new Asked(purpose, today, day, reaching);
    }

    /** @throws InputException if a fact is about a level that not even the highest of all stacks has */
    void checkReached(int height) {
        for (StatedFact fact : facts) {
            if (fact.level() >= height) {
                throw new InputException("no stack has a level " + fact.level() + ", the highest is " + (height - 1)
                        + ": `" + Options.FACT + " " + fact.text() + "`");
            }
        }
    }

    /** @param known the purpose that the stack came with, which an option overrules */
    Question about(Stack stack, Optional<Purpose> known) {
        Stack completed = stack;
        for (StatedFact fact : facts) {
            completed = fact.in(completed);
        }
        return new Question(completed, purpose.or(() -> known), today, day);
    }
}
