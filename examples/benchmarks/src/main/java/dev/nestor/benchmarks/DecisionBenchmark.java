package dev.nestor.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision about one row, by turns of all rows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionBenchmark {

    @Param(Engines.HAND)
    public String engine = Engines.HAND;

    private final Row[] rows = Rows.seeded();
    private Engine asked = Engines.get(Engines.HAND);
    private int next;

    @Setup
    public void make() {
        asked = Engines.get(engine);
    }

    @Benchmark
    public Object decide() {
        return asked.decide(rows[next++ & (Rows.COUNT - 1)]);
    }
}
