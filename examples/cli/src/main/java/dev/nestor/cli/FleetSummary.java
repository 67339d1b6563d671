package dev.nestor.cli;

import dev.nestor.assessment.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many stacks of a fleet came to what. */
final class FleetSummary {

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private long failures;

    void add(Verdict verdict) {
        verdicts.merge(verdict, 1L, Long::sum);
    }

    void addFailure() {
        failures++;
    }

    /** Such as {@code 5 stacks: 3 ready, 1 unknown, 1 not assessed}. */
    String sentence() {
        long all = verdicts.values().stream().mapToLong(Long::longValue).sum() + failures;
        String each = verdicts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().word())
                .collect(Collectors.joining(", "));
        String failed = failures == 0 ? "" : (each.isEmpty() ? "" : ", ") + failures + " not assessed";
        return all + (all == 1 ? " stack" : " stacks") + (all == 0 ? "" : ": " + each + failed);
    }
}
