package dev.nestor.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Question;
import dev.nestor.policy.Policy;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads ask about the same products, and facts that pass a test in one question and fail it in the other. */
@JCStressTest
@Outcome(id = "right, right", expect = ACCEPTABLE, desc = "Each hears of its own machine")
@Outcome(expect = FORBIDDEN, desc = "A decision is that of the other machine, or of none")
@State
public class DecisionsOfAKind {

    private static final Question SMALL = Acme.question("acme/anvil@2.0", "2 GiB");
    private static final Question LARGE = Acme.question("acme/anvil@2.0", "8 GiB");
    private static final Decision SMALL_ALONE = Acme.policy().decide(SMALL);
    private static final Decision LARGE_ALONE = Acme.policy().decide(LARGE);

    private final Policy policy = Acme.policy();

    @Actor
    public void small(LL_Result result) {
        result.r1 = Heard.compared(SMALL_ALONE, policy.decide(SMALL));
    }

    @Actor
    public void large(LL_Result result) {
        result.r2 = Heard.compared(LARGE_ALONE, policy.decide(LARGE));
    }
}
