package dev.nestor.stress;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.nestor.fact.FactDictionary;
import dev.nestor.model.Columns;
import dev.nestor.model.Machine;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Two threads state facts of two machines in the same columns, one of them by the same text. */
@JCStressTest
@Outcome(id = "right, right", expect = ACCEPTABLE, desc = "Each machine has what was stated of it")
@Outcome(expect = FORBIDDEN, desc = "A text means something else beside another thread")
@State
public class TextsOfAColumn {

    private static final FactDictionary FACTS = FactDictionary.standard();
    private static final Machine SMALL = small(columns());
    private static final Machine LARGE = large(columns());

    private final Columns columns = columns();

    @Actor
    public void small(LL_Result result) {
        result.r1 = Heard.compared(SMALL, small(columns));
    }

    @Actor
    public void large(LL_Result result) {
        result.r2 = Heard.compared(LARGE, large(columns));
    }

    private static Columns columns() {
        return Columns.of(FACTS, "memory", "vm.hardwareVirtualization");
    }

    private static Machine small(Columns columns) {
        return columns.row().state(0, "2 GiB").state(1, "true").machine();
    }

    private static Machine large(Columns columns) {
        return columns.row().state(0, "8 GiB").state(1, "true").machine();
    }
}
