package dev.nestor.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Compares what the engines decide, and then measures them. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Measures in one of several forms.
     *
     * @param arguments {@code short} for the chain by hand, Nestor and the fastest other product; {@code nestor} for what
     *     Nestor costs with more rules, more levels, and in full; {@code processes} for what a new JVM costs;
     *     {@code guard} to fail if a budget is missed by far; nothing for all engines
     */
    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).equals(List.of("processes"))) {
            Processes.measure();
        } else {
            measure(arguments);
        }
    }

    private static void measure(String... arguments) throws RunnerException {
        Plan plan = Plan.of(arguments);
        List<String> engines = new ArrayList<>(plan.engines());
        engines.add(0, Engines.HAND);
        int distinct = Engines.compare(engines);
        engines.removeAll(Engines.others());
        System.out.println(
                engines.size() + " engines agree on " + Rows.COUNT + " rows with " + distinct + " distinct answers");
        Map<String, Measurement> measured = Measuring.of(plan);
        System.out.println();
        System.out.println(Environment.text() + "; " + plan.text());
        System.out.println();
        System.out.print(Table.of(measured));
        if (List.of(arguments).equals(List.of("guard"))) {
            Guard.check(measured);
        }
    }
}
