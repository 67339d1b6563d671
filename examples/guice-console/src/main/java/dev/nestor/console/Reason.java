package dev.nestor.console;

import dev.nestor.assessment.Finding;
import dev.nestor.source.SourceDocument;
import java.util.Optional;

/**
 * A sentence of an answer, and the document that says it.
 *
 * @param source empty where the reason is that nobody says anything
 */
public record Reason(String sentence, Optional<SourceDocument> source) {

    static Reason of(Finding finding) {
        return new Reason(
                finding.message(), Optional.of(finding.rule().evidence().document()));
    }

    static Reason unsourced(String sentence) {
        return new Reason(sentence, Optional.empty());
    }

    @Override
    public String toString() {
        return source.map(document -> sentence + " [" + document.title() + ", " + document.url() + "]")
                .orElse(sentence);
    }
}
