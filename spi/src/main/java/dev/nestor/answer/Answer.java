package dev.nestor.answer;

import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Verdict;
import dev.nestor.model.Place;
import dev.nestor.plan.Setting;
import dev.nestor.rule.Remedy;
import java.util.List;
import java.util.Optional;

/**
 * What to show for a stack; never a bare yes or no.
 *
 * @param headline the verdict as a sentence
 * @param reasons what stands in the way, worst first; where nothing does, what speaks for it
 * @param remedies what the documents advise to do about it
 * @param unknown what somebody has to find out
 * @param assessment everything, for whoever wants more
 */
public record Answer(
        Verdict verdict,
        Message headline,
        List<Reason> reasons,
        List<Remedy> remedies,
        List<Unknown> unknown,
        Assessment assessment) {

    /**
     * A fact that would decide something.
     *
     * @param message says what it means
     * @param read how to find it out on its platform, where that is known
     */
    public record Unknown(Place place, Message message, Optional<Setting> read) {}

    public Answer {
        reasons = List.copyOf(reasons);
        remedies = List.copyOf(remedies);
        unknown = List.copyOf(unknown);
    }
}
