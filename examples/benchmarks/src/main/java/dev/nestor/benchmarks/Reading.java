package dev.nestor.benchmarks;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Assessment;
import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.assessment.MissingFact;
import dev.nestor.assessment.Reservation;

/**
 * An assessment of which every list and sentence was looked at, so that nothing of it can be left unmade.
 *
 * @param letters how many there are in it
 */
record Reading(Assessment assessment, int letters) {

    static Reading of(Assessment assessment) {
        int letters = 0;
        for (Finding finding : assessment.findings()) {
            letters += finding.message().length()
                    + finding.facts().size()
                    + finding.missing().size();
            letters += finding.rule().evidence().document().title().length()
                    + finding.remedies().size();
        }
        for (Reservation reservation : assessment.reservations()) {
            letters += reservation.message().length();
        }
        for (Advisory advisory : assessment.advisories()) {
            letters += advisory.message().length();
        }
        for (MissingFact missing : assessment.missing()) {
            letters += missing.fact().length() + missing.decides().size();
        }
        for (Conflict conflict : assessment.conflicts()) {
            letters += conflict.sides().size();
        }
        return new Reading(assessment, letters);
    }
}
