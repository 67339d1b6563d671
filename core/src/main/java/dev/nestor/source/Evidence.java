package dev.nestor.source;

/**
 * The place that says what a rule says.
 *
 * @param section where in the document, for a person to find it
 * @param attested the days on which it is known to have been stated; it may be older than the first of them
 */
public record Evidence(SourceDocument document, String section, Days attested, Confidence confidence) {

    public Evidence {
        if (section.isBlank()) {
            throw new IllegalArgumentException("evidence needs a section of `" + document.title() + "`");
        }
    }
}
