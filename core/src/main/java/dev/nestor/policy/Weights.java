package dev.nestor.policy;

import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.rule.Axis;
import dev.nestor.waiver.WaiverUse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How much each axis weighs at each level, and which findings are waived. */
final class Weights {

    private final Map<Integer, Map<Axis, Weight>> byLevel = new HashMap<>();
    private final List<WaiverUse> uses = new ArrayList<>();

    Weights(Judgements judgements) {
        for (Judgement judgement : judgements.list()) {
            Map<Axis, Weight> weights = new EnumMap<>(Axis.class);
            for (Axis axis : Axis.values()) {
                Weight weight = judgements.weight(judgement, axis);
                weights.put(axis, weight);
                uses.addAll(weight.uses());
            }
            byLevel.put(judgement.nesting().level(), weights);
        }
    }

    Weight of(int level, Axis axis) {
        return Objects.requireNonNull(Objects.requireNonNull(byLevel.get(level)).get(axis));
    }

    /** What became of the waivers that are about any of it. */
    List<WaiverUse> uses() {
        return WaiverUse.summary(uses);
    }

    List<Finding> marked(List<Finding> findings) {
        return uses.isEmpty() ? findings : findings.stream().map(this::marked).toList();
    }

    Conflict marked(Conflict conflict) {
        return new Conflict(
                conflict.level(), conflict.axis(), conflict.party(), conflict.topic(), marked(conflict.sides()));
    }

    private Finding marked(Finding finding) {
        return of(finding.level(), finding.axis()).waives(finding.rule()) ? finding.waived() : finding;
    }
}
