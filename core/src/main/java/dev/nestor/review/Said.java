package dev.nestor.review;

import dev.nestor.assessment.Advisory;
import dev.nestor.assessment.Conflict;
import dev.nestor.assessment.Finding;
import dev.nestor.model.Software;
import java.util.List;

/**
 * What an entry of an answer comes to. The facts that a finding looked at are part of the question, and where a document
 * says the same, and when it was read, makes no other answer.
 */
final class Said {

    private Said() {}

    static List<Object> by(Finding finding) {
        return List.of(
                finding.axis(),
                finding.status(),
                finding.state(),
                finding.decides(),
                finding.weighedDownBy(),
                finding.missing(),
                finding.message(),
                finding.remedies());
    }

    static List<Object> by(Advisory advisory) {
        return List.of(advisory.state(), advisory.message());
    }

    static List<List<Object>> by(Conflict conflict) {
        return conflict.sides().stream()
                .map(side -> List.<Object>of(side.rule().id(), side.status(), side.message()))
                .toList();
    }

    static List<Object> by(Software software) {
        return List.of(software.product(), software.version());
    }
}
