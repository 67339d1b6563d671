package dev.nestor.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.nestor.memory.Memo;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** One thread remembers a value while another looks for it. */
@JCStressTest
@Outcome(id = "nothing", expect = ACCEPTABLE, desc = "It was not remembered yet")
@Outcome(id = "1 and 2", expect = ACCEPTABLE, desc = "All of it is seen")
@Outcome(expect = FORBIDDEN, desc = "It is seen before it is finished")
@State
public class RememberedValue {

    /** Its fields are not final, so whoever sees it whole owes that to the memo. */
    private static final class Pair {
        private int one;
        private int two;

        private Pair() {
            one = 1;
            two = 2;
        }
    }

    private final Memo<String, Pair> memo = new Memo<>(10);

    @Actor
    public void remember() {
        memo.keep("key", new Pair());
    }

    @Actor
    public void find(L_Result result) {
        result.r1 = seen(memo.find("key"));
    }

    private static String seen(@Nullable Pair found) {
        return found == null ? "nothing" : found.one + " and " + found.two;
    }
}
