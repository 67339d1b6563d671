package dev.nestor.cli.text;

import dev.nestor.rule.Rule;
import dev.nestor.source.Confidence;
import dev.nestor.source.Days;
import dev.nestor.source.Evidence;
import dev.nestor.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;

/** The documents that a text cites, numbered in the order they come up, with their links once at its end. */
final class Sources implements Section {

    private final List<SourceDocument> documents = new ArrayList<>();

    /** Where {@code rule} was read: the document's number, the section, since when, how sure it is, and its id. */
    String cite(Rule rule) {
        Evidence evidence = rule.evidence();
        return Style.FAINT.of(label(evidence.document()) + evidence.section() + ", " + attested(evidence.attested())
                + doubt(evidence.confidence()) + " " + rule.id());
    }

    /** The same without the place, for what does not decide. */
    String name(Rule rule) {
        Evidence evidence = rule.evidence();
        return Style.FAINT.of(label(evidence.document()) + rule.id() + doubt(evidence.confidence()));
    }

    /** The document of {@code rule}, by number and title. */
    String title(Rule rule) {
        SourceDocument document = rule.evidence().document();
        return label(document) + document.title();
    }

    @Override
    public void write(Page page) {
        if (documents.isEmpty()) {
            return;
        }
        page.heading("Sources");
        for (SourceDocument document : documents) {
            String label = label(document);
            page.paragraph(2, label, describe(document));
            page.line(" ".repeat(2 + label.length())
                    + Style.FAINT.of(document.url().toString()));
        }
    }

    static String attested(Days days) {
        return days.until()
                .map(until -> "attested from " + days.from() + " until " + until)
                .orElse("attested since " + days.from());
    }

    static String describe(SourceDocument document) {
        return document.title() + " (" + document.publisher() + ", "
                + document.authority().word().replace('-', ' ') + ", read " + document.read() + ")";
    }

    private static String doubt(Confidence confidence) {
        return confidence == Confidence.HIGH
                ? ""
                : ", confidence " + confidence.code() + " (" + confidence.meaning() + ")";
    }

    private String label(SourceDocument document) {
        if (!documents.contains(document)) {
            documents.add(document);
        }
        return "[" + (documents.indexOf(document) + 1) + "] ";
    }
}
