package dev.nestor.cli;

import dev.nestor.assessment.Verdict;
import dev.nestor.model.Layer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many stacks of a fleet came to what. */
final class FleetSummary {

    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private long failures;
    private long adrift;
    private long unnamed;

    void add(Verdict verdict) {
        verdicts.merge(verdict, 1L, Long::sum);
    }

    void addFailure() {
        failures++;
    }

    /** Whether there was no stack, assessed or not. */
    boolean isEmpty() {
        return verdicts.isEmpty() && failures == 0;
    }

    /** Counts what nobody says of the ends of a stack. */
    void addOpen(List<Layer> layers) {
        adrift += layers.get(0).software().isUnknown() ? 1 : 0;
        unnamed += layers.get(layers.size() - 1).software().isUnknown() ? 1 : 0;
    }

    /** What could be said so that more is known. */
    List<String> hints() {
        List<String> hints = new ArrayList<>();
        if (adrift > 0) {
            hints.add("what " + adrift + (adrift == 1 ? " machine runs" : " machines run") + " on is not known: name it"
                    + " with `" + Options.ON + " PRODUCT[@VERSION]`");
        }
        if (unnamed > 0) {
            hints.add("what runs in " + unnamed + (unnamed == 1 ? " machine" : " machines") + " is not known: name it"
                    + " with `" + Options.INSIDE + " [MACHINE=]PRODUCT[@VERSION]`");
        }
        return hints;
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
