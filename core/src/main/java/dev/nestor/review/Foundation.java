package dev.nestor.review;

import dev.nestor.assessment.Finding;
import dev.nestor.source.Evidence;
import dev.nestor.source.SourceDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The findings that decide something.
 *
 * @param reasons what lowers the confidence in them
 * @param steps how far
 */
record Foundation(List<Finding> deciding, List<String> reasons, int steps) {

    /** Whether nobody says anything, and nobody is missing who might have. */
    boolean isSilent() {
        return deciding.isEmpty() && reasons.isEmpty();
    }

    Footing footing(Doubts doubts, List<String> more) {
        List<String> all = new ArrayList<>(reasons);
        all.addAll(more);
        Assurance confidence = deciding.isEmpty() ? Assurance.NONE : Assurance.of(steps);
        long documents = deciding.stream()
                .map(Foundation::evidence)
                .map(Evidence::document)
                .distinct()
                .count();
        return new Footing((int) documents, dates(doubts), confidence, all);
    }

    private Optional<Footing.Dates> dates(Doubts doubts) {
        List<LocalDate> read = deciding.stream()
                .map(Foundation::evidence)
                .map(Evidence::document)
                .map(SourceDocument::read)
                .sorted()
                .toList();
        return deciding.stream()
                .map(finding -> evidence(finding).attested().from())
                .min(Comparator.naturalOrder())
                .map(since -> dates(read.get(0), read.get(read.size() - 1), since, doubts));
    }

    private static Footing.Dates dates(LocalDate oldest, LocalDate newest, LocalDate since, Doubts doubts) {
        return new Footing.Dates(oldest, newest, doubts.age(oldest), doubts.age(newest), since);
    }

    private static Evidence evidence(Finding finding) {
        return finding.rule().evidence();
    }
}
