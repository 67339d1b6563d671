package dev.nestor.policy;

import dev.nestor.assessment.Finding;
import dev.nestor.logic.Truth;
import dev.nestor.rule.Axis;
import dev.nestor.rule.Rule;
import dev.nestor.rule.Status;
import java.util.List;
import java.util.Optional;

/**
 * A rule that was heard, and what it comes to.
 *
 * @param outcomes what it can still come to
 * @param decides whether its party counts and has not taken it back
 * @param outrankedBy the rules of a higher authority that say something else
 */
record Weighed(
        Heard heard, Finding.State state, Status status, Outcomes outcomes, boolean decides, List<String> outrankedBy)
        implements Comparable<Weighed> {

    static Weighed of(Heard heard, Exceptions exceptions, boolean decides) {
        Truth stands = exceptions.stands(heard);
        Status status = heard.spoken().status().orElseThrow();
        return new Weighed(
                heard, state(heard, stands, status, exceptions), status, heard.outcomes(stands), decides, List.of());
    }

    private static Finding.State state(Heard heard, Truth stands, Status status, Exceptions exceptions) {
        if (exceptions.overridden(heard) == Truth.TRUE) {
            return Finding.State.OVERRIDDEN;
        }
        return stands == Truth.UNKNOWN || status == Status.UNKNOWN ? Finding.State.UNKNOWN : Finding.State.APPLIES;
    }

    /** The same, when a higher authority says something else. */
    Weighed outranked(List<String> by) {
        return new Weighed(heard, Finding.State.OUTRANKED, status, outcomes, decides, by);
    }

    Rule rule() {
        return heard.rule();
    }

    /** By the rule's id. */
    @Override
    public int compareTo(Weighed other) {
        return heard.statement().compareTo(other.heard.statement());
    }

    boolean isOn(Axis axis) {
        return rule().axis().equals(Optional.of(axis));
    }

    /** Whether it may count at all. */
    boolean maySpeak() {
        return !outcomes.isSilence();
    }

    /** Whether it counts, and nothing weighs it down. */
    boolean hasASay() {
        return decides && (state == Finding.State.APPLIES || state == Finding.State.UNKNOWN);
    }

    boolean isCertain() {
        return state == Finding.State.APPLIES;
    }

    /** The same for people, with the facts it looked at. */
    Finding finding(Exceptions exceptions) {
        return new Finding(
                rule(),
                heard.nesting(),
                state,
                status,
                decides,
                FactUse.found(rule(), heard.nesting()),
                exceptions.missing(heard),
                outrankedBy.isEmpty() ? exceptions.overriders(heard) : outrankedBy);
    }
}
