package dev.nestor.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Question;
import dev.nestor.policy.Policy;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLLL_Result;

/**
 * Two threads ask what has the same answer but for the amount of memory that its sentences tell. They ask twice, so that
 * both may meet an answer that theirs is made after.
 */
@JCStressTest
@Outcome(id = "right, right, right, right", expect = ACCEPTABLE, desc = "Each reads of its own machine")
@Outcome(expect = FORBIDDEN, desc = "An assessment tells of the other machine, or misses something")
@State
public class LikeAssessments {

    private static final Question TWO = Acme.question("acme/anvil@2.0", "2 GiB");
    private static final Question THREE = Acme.question("acme/anvil@2.0", "3 GiB");
    private static final Assessment TWO_ALONE = Acme.policy().assess(TWO);
    private static final Assessment THREE_ALONE = Acme.policy().assess(THREE);

    private final Policy policy = Acme.policy();

    @Actor
    public void two(LLLL_Result result) {
        result.r1 = Heard.compared(TWO_ALONE, policy.assess(TWO));
        result.r2 = Heard.compared(TWO_ALONE, policy.assess(TWO));
    }

    @Actor
    public void three(LLLL_Result result) {
        result.r3 = Heard.compared(THREE_ALONE, policy.assess(THREE));
        result.r4 = Heard.compared(THREE_ALONE, policy.assess(THREE));
    }
}
