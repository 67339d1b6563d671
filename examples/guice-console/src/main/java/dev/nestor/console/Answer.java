package dev.nestor.console;

import dev.nestor.assessment.Verdict;
import dev.nestor.rule.Remedy;
import java.util.List;

/**
 * What a page shows for one stack. Never a bare yes or no.
 *
 * @param headline the verdict as a sentence
 * @param reasons what stands in the way, worst first; where nothing does, what speaks for it
 * @param remedies what to do about it, where it is not done yet
 * @param questions what somebody has to find out, one sentence each, beginning with the fact's name
 */
public record Answer(
        Verdict verdict, String headline, List<Reason> reasons, List<Remedy> remedies, List<String> questions) {

    public Answer {
        reasons = List.copyOf(reasons);
        remedies = List.copyOf(remedies);
        questions = List.copyOf(questions);
    }
}
