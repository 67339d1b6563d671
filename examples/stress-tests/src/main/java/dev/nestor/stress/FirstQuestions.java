package dev.nestor.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.nestor.assessment.Question;
import dev.nestor.policy.Explanation;
import dev.nestor.policy.Policy;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLLL_Result;

/** Two threads are the first to ask about two pairs of products, of which different packs speak. */
@JCStressTest
@Outcome(
        id = "right, right, right, right",
        expect = ACCEPTABLE,
        desc = "All rules about a pair are found, then and later")
@Outcome(expect = FORBIDDEN, desc = "A rule is missing, or belongs to the other pair")
@State
public class FirstQuestions {

    private static final Question ANVIL = Acme.question("acme/anvil@2.0", "8 GiB");
    private static final Question BENCH = Acme.question("acme/bench@1.0", "8 GiB");
    private static final List<Explanation> ANVIL_ALONE = Acme.policy().explain(ANVIL);
    private static final List<Explanation> BENCH_ALONE = Acme.policy().explain(BENCH);

    private final Policy policy = Acme.policy();

    @Actor
    public void anvil(LLLL_Result result) {
        result.r1 = Heard.compared(ANVIL_ALONE, policy.explain(ANVIL));
    }

    @Actor
    public void bench(LLLL_Result result) {
        result.r2 = Heard.compared(BENCH_ALONE, policy.explain(BENCH));
    }

    @Arbiter
    public void later(LLLL_Result result) {
        result.r3 = Heard.compared(ANVIL_ALONE, policy.explain(ANVIL));
        result.r4 = Heard.compared(BENCH_ALONE, policy.explain(BENCH));
    }
}
