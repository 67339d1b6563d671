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

/** Two threads remember something each where there is room for one, and it is taken. */
@JCStressTest
@Outcome(id = "null, first, null", expect = ACCEPTABLE, desc = "The first was remembered last")
@Outcome(id = "null, null, second", expect = ACCEPTABLE, desc = "The second was remembered last")
@Outcome(id = "null, first, second", expect = ACCEPTABLE, desc = "Both at once exceed the room by one")
@Outcome(expect = FORBIDDEN, desc = "Nothing new is remembered, or the old never forgotten")
@State
public class RememberedWhenFull {

    private final Memo<Integer, String> memo = new Memo<>(1);

    public RememberedWhenFull() {
        memo.keep(0, "old");
    }

    @Actor
    public void first() {
        memo.keep(1, "first");
    }

    @Actor
    public void second() {
        memo.keep(2, "second");
    }

    @Arbiter
    public void later(LLL_Result result) {
        result.r1 = memo.find(0);
        result.r2 = memo.find(1);
        result.r3 = memo.find(2);
    }
}
