package dev.nestor.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.nestor.memory.Memo;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads remember something each, where there is room for both. */
@JCStressTest
@Outcome(id = "first, second", expect = ACCEPTABLE, desc = "Both are remembered")
@Outcome(expect = FORBIDDEN, desc = "A value was lost or swapped")
@State
public class RememberedByTwo {

    // Of the same hash, so that they meet in the map.
    private static final String FIRST = "Aa";
    private static final String SECOND = "BB";

    private final Memo<String, String> memo = new Memo<>(10);

    @Actor
    public void first() {
        memo.keep(FIRST, "first");
    }

    @Actor
    public void second() {
        memo.keep(SECOND, "second");
    }

    @Arbiter
    public void later(LL_Result result) {
        result.r1 = memo.find(FIRST);
        result.r2 = memo.find(SECOND);
    }
}
