package dev.nestor.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the engines of a plan. Rounds take turns between them, so that a machine that is busy for a while disturbs a
 * part of the iterations of many rather than all those of one.
 */
final class Measuring {

    private final Plan plan;
    private final Map<String, Measurement> measured = new LinkedHashMap<>();

    private Measuring(Plan plan) {
        this.plan = plan;
    }

    /** By engine, the chain by hand first. */
    static Map<String, Measurement> of(Plan plan) throws RunnerException {
        Measuring measuring = new Measuring(plan);
        for (int round = 1; round <= plan.rounds(); round++) {
            measuring.round(round);
        }
        measuring.measure(Engines.HAND, "last");
        return measuring.measured;
    }

    private void round(int number) throws RunnerException {
        String name = "round " + number;
        measure(Engines.HAND, name);
        for (String engine : plan.engines()) {
            measure(engine, name);
        }
    }

    private void measure(String engine, String round) throws RunnerException {
        Measurement found = measurement(new Runner(options(engine)).run());
        measured.merge(engine, found, Measurement::and);
        System.out.println(round + ": " + engine + " " + Table.number(found.time()) + " ns");
    }

    private Options options(String engine) {
        TimeValue iteration = TimeValue.milliseconds(plan.milliseconds());
        return new OptionsBuilder()
                .include(DecisionBenchmark.class.getName())
                .param("engine", engine)
                .forks(1)
                // All get the same heap, whatever the machine has.
                .jvmArgs("-Xms1g", "-Xmx1g")
                .warmupIterations(plan.warmUps())
                .warmupTime(iteration)
                .measurementIterations(plan.iterations())
                .measurementTime(iteration)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static Measurement measurement(Collection<RunResult> results) {
        List<IterationResult> iterations = results.stream()
                .flatMap(result -> result.getBenchmarkResults().stream())
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
        return new Measurement(
                iterations.stream()
                        .map(iteration -> iteration.getPrimaryResult().getScore())
                        .toList(),
                iterations.stream().map(Measuring::allocated).toList());
    }

    private static double allocated(IterationResult iteration) {
        Result<?> allocated = iteration.getSecondaryResults().get("gc.alloc.rate.norm");
        if (allocated == null) {
            throw new IllegalStateException("the profiler did not say what was allocated");
        }
        return allocated.getScore();
    }
}
