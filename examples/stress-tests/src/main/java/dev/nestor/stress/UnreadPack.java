package dev.nestor.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.nestor.policy.ShelvedPack;
import dev.nestor.rule.RulePack;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads open a pack that nobody has read, and that would be another object if it were read again. */
@JCStressTest
@Outcome(id = "the same, the same", expect = ACCEPTABLE, desc = "The pack was read once, for both and for good")
@Outcome(expect = FORBIDDEN, desc = "The pack was read twice, or not at all")
@State
public class UnreadPack {

    private final ShelvedPack shelved = Acme.unread();
    private @Nullable RulePack one;
    private @Nullable RulePack other;

    @Actor
    public void one() {
        one = shelved.open();
    }

    @Actor
    public void other() {
        other = shelved.open();
    }

    @Arbiter
    public void later(LL_Result result) {
        result.r1 = Heard.object(one, other);
        result.r2 = Heard.object(one, shelved.open());
    }
}
