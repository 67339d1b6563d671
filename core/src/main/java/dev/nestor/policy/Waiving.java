package dev.nestor.policy;

import dev.nestor.model.Nesting;
import dev.nestor.model.Purpose;
import dev.nestor.rule.Axis;
import dev.nestor.waiver.Waiver;
import dev.nestor.waiver.WaiverUse;
import dev.nestor.waiver.Waivers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The waivers of a host at one instant. Only here they change what something weighs. */
record Waiving(Waivers waivers, Instant now) {

    Weight weight(Judgements judgements, Judgement judgement, Axis axis) {
        WaivedAxis waived = new WaivedAxis(judgements, judgement, axis);
        Purpose purpose = judgements.question().purpose();
        List<WaiverUse> uses = new ArrayList<>();
        about(judgement.nesting(), purpose)
                .forEach(waiver -> waived.subject(waiver)
                        .ifPresent(subject -> uses.add(waivers.use(waiver, waived.state(subject), now))));
        return new Weight(waived.plain(), waived.grade(uses), uses);
    }

    /** Those whose scope a nesting is in. */
    Stream<Waiver> about(Nesting nesting, Purpose purpose) {
        return waivers.all().stream().filter(waiver -> waiver.scope().selects(nesting, purpose));
    }
}
