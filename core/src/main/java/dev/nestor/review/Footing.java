package dev.nestor.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The statements that decide something, by their age and weight.
 *
 * @param documents how many they stand in
 * @param dates empty if there is no statement, which therefore has no age either
 * @param reasons one sentence for each doubt; none if the confidence is high
 */
public record Footing(int documents, Optional<Dates> dates, Assurance confidence, List<String> reasons) {

    /**
     * When the documents were read, and the statements made.
     *
     * @param oldestRead the day that the document was read which nobody has read for the longest
     * @param newestRead the day that one of them was last read
     * @param oldestAge the days from {@code oldestRead} to the caller's today; 0 if it is later
     * @param newestAge the same for {@code newestRead}
     * @param attestedSince the first day on which the oldest of the statements is known to have been made
     */
    public record Dates(
            LocalDate oldestRead, LocalDate newestRead, long oldestAge, long newestAge, LocalDate attestedSince) {}

    public Footing {
        reasons = List.copyOf(reasons);
    }
}
