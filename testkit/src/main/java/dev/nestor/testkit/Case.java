package dev.nestor.testkit;

import dev.nestor.model.Purpose;
import dev.nestor.rule.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stack, and what a rule does with it.
 *
 * @param place where it is written, for messages
 * @param stack products with or without a version, hardware first
 * @param level the level of the inner layer that is meant; any when empty
 * @param day the day it is asked for; the day the rule's document was read when empty
 * @param status what the rule says of it, where that is named
 */
public record Case(
        String place,
        String rule,
        Expectation expectation,
        List<String> stack,
        Optional<Integer> level,
        Optional<Purpose> purpose,
        Optional<LocalDate> day,
        List<StatedFact> facts,
        Optional<Status> status) {

    /** What the rule does. */
    public enum Expectation {
        /** It speaks of the stack. */
        APPLIES("applies to"),
        /** It does not speak of the stack. */
        SPARES("spares"),
        /** Whether it speaks, or what it says, hangs on something that is not known. */
        UNKNOWN("cannot tell of");

        private final String phrase;

        Expectation(String phrase) {
            this.phrase = phrase;
        }

        /** The field of a cases file that it stands in, such as {@code applies}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A fact of the machine at a level, as text for its declaration to parse. */
    public record StatedFact(int level, String name, String text) {

        @Override
        public String toString() {
            return level + "." + name + "=" + text;
        }
    }

    public Case {
        stack = List.copyOf(stack);
        facts = List.copyOf(facts);
    }

    /** As a sentence, such as {@code vmware.kb2009916.possible applies to vmware/workstation > vmware/esxi}. */
    @Override
    public String toString() {
        List<String> details = new ArrayList<>();
        level.ifPresent(number -> details.add("level " + number));
        purpose.ifPresent(word -> details.add(word.word()));
        day.ifPresent(date -> details.add(date.toString()));
        facts.forEach(fact -> details.add(fact.toString()));
        return rule + " " + expectation.phrase + " " + String.join(" > ", stack)
                + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")");
    }
}
