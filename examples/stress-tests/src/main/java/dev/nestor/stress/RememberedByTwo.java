package dev.nestor.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.nestor.memory.Memo;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;

/** Two threads remember values under the same key. */
@JCStressTest
@Outcome(id = "first, second, first", expect = ACCEPTABLE, desc = "Each has its own, and the first one stays")
@Outcome(id = "first, second, second", expect = ACCEPTABLE, desc = "Each has its own, and the second one stays")
@Outcome(expect = FORBIDDEN, desc = "A value was lost or swapped")
@State
public class RememberedByTwo {

    private final Memo<String, String> memo = new Memo<>(10);

    @Actor
    public void first(LLL_Result result) {
        result.r1 = memo.keep("key", "first");
    }

    @Actor
    public void second(LLL_Result result) {
        result.r2 = memo.keep("key", "second");
    }

    @Arbiter
    public void later(LLL_Result result) {
        result.r3 = memo.find("key");
    }
}
