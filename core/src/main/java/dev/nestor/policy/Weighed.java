package dev.nestor.policy;

import dev.nestor.assessment.Finding;
import dev.nestor.logic.Truth;
import dev.nestor.rule.Status;
import java.util.List;

/** A finding, and what it can still come to. */
record Weighed(Finding finding, Outcomes outcomes) {

    static Weighed of(Heard heard, Exceptions exceptions, boolean decides) {
        Truth stands = exceptions.stands(heard);
        Status status = heard.spoken().status().orElseThrow();
        Finding finding = new Finding(
                heard.rule(),
                heard.nesting(),
                state(heard, stands, status, exceptions),
                status,
                decides,
                FactUse.found(heard.rule(), heard.nesting()),
                exceptions.missing(heard),
                exceptions.overriders(heard));
        return new Weighed(finding, heard.outcomes(stands));
    }

    private static Finding.State state(Heard heard, Truth stands, Status status, Exceptions exceptions) {
        if (exceptions.overridden(heard) == Truth.TRUE) {
            return Finding.State.OVERRIDDEN;
        }
        return stands == Truth.UNKNOWN || status == Status.UNKNOWN ? Finding.State.UNKNOWN : Finding.State.APPLIES;
    }

    /** The same, when a higher authority says something else. */
    Weighed outranked(List<String> by) {
        return new Weighed(finding.outranked(by), outcomes);
    }

    /** Whether it may count at all. */
    boolean maySpeak() {
        return !outcomes.isSilence();
    }

    boolean isCertain() {
        return finding.state() == Finding.State.APPLIES;
    }
}
