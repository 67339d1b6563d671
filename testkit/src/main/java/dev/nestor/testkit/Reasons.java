package dev.nestor.testkit;

import dev.nestor.logic.Truth;
import dev.nestor.policy.Explanation;
import dev.nestor.policy.Trace;
import java.util.List;
import java.util.stream.Stream;

/** Why a rule does what it does, for somebody who expected something else. */
final class Reasons {

    private Reasons() {}

    /** The smallest parts of the rule that are not true, which is where to look; empty if there are none. */
    static String of(List<Explanation> explanations) {
        List<String> reasons = explanations.stream()
                .flatMap(explanation -> Stream.concat(explanation.parts().stream(), explanation.requirement().stream()))
                .flatMap(Reasons::leaves)
                .filter(trace -> trace.truth() != Truth.TRUE)
                .map(Reasons::text)
                .distinct()
                .toList();
        return reasons.isEmpty() ? "" : ": " + String.join("; ", reasons);
    }

    private static Stream<Trace> leaves(Trace trace) {
        return trace.parts().isEmpty()
                ? Stream.of(trace)
                : trace.parts().stream().flatMap(Reasons::leaves);
    }

    private static String text(Trace trace) {
        String found = trace.found().isEmpty() ? "" : " with " + trace.found();
        return "`" + trace.text() + "` is " + trace.truth().word() + found;
    }
}
