package dev.nestor.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.nestor.assessment.Question;
import dev.nestor.policy.Policy;
import dev.nestor.review.DecisionRecord;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads record a decision, and the pack that it rests on has no digest yet. */
@JCStressTest
@Outcome(id = "right, right", expect = ACCEPTABLE, desc = "Both records name the pack by its digest")
@Outcome(expect = FORBIDDEN, desc = "A record differs from one made alone, or is missing")
@State
public class RecordedPack {

    private static final Question QUESTION = Acme.question("acme/anvil@2.0", "8 GiB");
    private static final DecisionRecord ALONE = recorded(Acme.policy());

    private final Policy policy = Acme.policy();

    @Actor
    public void one(LL_Result result) {
        result.r1 = Heard.compared(ALONE, recorded(policy));
    }

    @Actor
    public void other(LL_Result result) {
        result.r2 = Heard.compared(ALONE, recorded(policy));
    }

    private static @Nullable DecisionRecord recorded(Policy policy) {
        AtomicReference<@Nullable DecisionRecord> heard = new AtomicReference<>();
        policy.with(heard::set).decide(QUESTION);
        return heard.get();
    }
}
