package dev.nestor.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sees to it that no budget is missed by far. Of times the shortest are compared, and with twice the budget, because machines that
 * build things are busy; what is allocated does not depend on that.
 */
final class Guard {

    private static final double TOLERANCE = 2;
    private static final double DECISION = 4;
    private static final double ASSESSMENT = 50;
    private static final double BYTES = 512;
    // What a profiler of the whole JVM sees beside the decisions.
    private static final double FOREIGN_BYTES = 2;

    private Guard() {}

    /** @throws IllegalStateException if a budget is missed by far, naming all that are */
    static void check(Map<String, Measurement> measured) {
        List<String> missed = missed(measured);
        if (!missed.isEmpty()) {
            throw new IllegalStateException("budgets are missed by far: " + String.join("; ", missed));
        }
    }

    static List<String> missed(Map<String, Measurement> measured) {
        List<String> missed = new ArrayList<>();
        double hand = measured.get(Engines.HAND).shortest();
        Measurement decision = measured.get("nestor");
        addRatio("a decision", decision.shortest() / hand, DECISION, missed);
        addRatio("an assessment", measured.get("nestorAssessment").shortest() / hand, ASSESSMENT, missed);
        addBytes("a decision", decision.allocated(), missed);
        addBytes(
                "a decision beside 10,000 other rules",
                measured.get("nestorOtherProducts").allocated(),
                missed);
        return missed;
    }

    private static void addRatio(String what, double ratio, double budget, List<String> missed) {
        if (ratio > TOLERANCE * budget) {
            missed.add("%s costs %s times the chain by hand instead of %s"
                    .formatted(what, Table.number(ratio), Table.number(budget)));
        }
    }

    private static void addBytes(String what, double bytes, List<String> missed) {
        if (bytes > BYTES + FOREIGN_BYTES) {
            missed.add("%s allocates %s bytes instead of %s".formatted(what, Table.number(bytes), Table.number(BYTES)));
        }
    }
}
