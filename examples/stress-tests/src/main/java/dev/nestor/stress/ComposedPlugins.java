package dev.nestor.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.nestor.assessment.Decision;
import dev.nestor.assessment.Question;
import dev.nestor.policy.Policy;
import dev.nestor.spi.VendorPlugins;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;

/** Two threads ask plugins for their policy that nobody has asked yet. */
@JCStressTest
@Outcome(id = "right, right, the same", expect = ACCEPTABLE, desc = "The files were read once, for both")
@Outcome(expect = FORBIDDEN, desc = "Plugins were asked twice, or answer without all they know")
@State
public class ComposedPlugins {

    private static final Question QUESTION = Acme.question("acme/anvil@2.0", "8 GiB");
    private static final Decision ALONE = Acme.policy().decide(QUESTION);

    private final VendorPlugins plugins = VendorPlugins.of(new AcmePlugin());
    private @Nullable Policy one;
    private @Nullable Policy other;

    @Actor
    public void one(LLL_Result result) {
        Policy policy = plugins.policy();
        one = policy;
        result.r1 = Heard.compared(ALONE, policy.decide(QUESTION));
    }

    @Actor
    public void other(LLL_Result result) {
        Policy policy = plugins.policy();
        other = policy;
        result.r2 = Heard.compared(ALONE, policy.decide(QUESTION));
    }

    @Arbiter
    public void later(LLL_Result result) {
        result.r3 = Heard.object(one, other);
    }
}
