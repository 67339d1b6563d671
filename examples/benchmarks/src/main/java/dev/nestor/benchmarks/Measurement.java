package dev.nestor.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the iterations of an engine took.
 *
 * @param nanoseconds of a decision, by iteration
 * @param bytes that a decision allocated on the Java heap, by iteration
 */
record Measurement(List<Double> nanoseconds, List<Double> bytes) {

    Measurement {
        if (nanoseconds.isEmpty() || bytes.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        nanoseconds = nanoseconds.stream().sorted().toList();
        bytes = bytes.stream().sorted().toList();
    }

    /** Both as one, as of two rounds. */
    Measurement and(Measurement other) {
        return new Measurement(joined(nanoseconds, other.nanoseconds), joined(bytes, other.bytes));
    }

    double time() {
        return median(nanoseconds);
    }

    double shortest() {
        return nanoseconds.get(0);
    }

    double longest() {
        return nanoseconds.get(nanoseconds.size() - 1);
    }

    double allocated() {
        return median(bytes);
    }

    private static List<Double> joined(List<Double> some, List<Double> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
