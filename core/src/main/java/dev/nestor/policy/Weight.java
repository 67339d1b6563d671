package dev.nestor.policy;

import dev.nestor.assessment.Grade;
import dev.nestor.rule.Rule;
import dev.nestor.waiver.Waiver;
import dev.nestor.waiver.WaiverUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much an axis weighs at one level.
 *
 * @param unwaived how much it would if there were no waivers
 * @param uses what became of each waiver that is about it
 */
record Weight(Grade unwaived, Grade grade, List<WaiverUse> uses) {

    static Weight unwaived(Grade grade) {
        return new Weight(grade, grade, List.of());
    }

    /** The ids of the waivers that were applied. */
    List<String> waivedBy() {
        return applied().map(Waiver::id).toList();
    }

    boolean waives(Rule rule) {
        return applied().anyMatch(waiver -> waiver.rule().equals(Optional.of(rule.id())));
    }

    private Stream<Waiver> applied() {
        return uses.stream()
                .filter(use -> use.state() == WaiverUse.State.APPLIED)
                .map(WaiverUse::waiver);
    }
}
