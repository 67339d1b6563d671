package dev.nestor.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Question;
import dev.nestor.policy.Policy;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;

/** The first question that a policy is asked comes from two threads. */
@JCStressTest
@Outcome(id = "right, right, right", expect = ACCEPTABLE, desc = "Both and whoever asks later hear the same")
@Outcome(expect = FORBIDDEN, desc = "A decision differs from that of a policy asked alone")
@State
public class SameQuestion {

    private static final Question QUESTION = Acme.question("acme/anvil@2.0", "8 GiB");
    private static final Decision ALONE = Acme.policy().decide(QUESTION);

    private final Policy policy = Acme.policy();

    @Actor
    public void one(LLL_Result result) {
        result.r1 = Heard.compared(ALONE, policy.decide(QUESTION));
    }

    @Actor
    public void other(LLL_Result result) {
        result.r2 = Heard.compared(ALONE, policy.decide(QUESTION));
    }

    @Arbiter
    public void later(LLL_Result result) {
        result.r3 = Heard.compared(ALONE, policy.decide(QUESTION));
    }
}
