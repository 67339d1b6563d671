package dev.nestor.review;

import dev.nestor.model.Layer;
import dev.nestor.rule.Rule;
import dev.nestor.source.Authority;
import dev.nestor.source.Confidence;
import dev.nestor.source.Evidence;
import dev.nestor.source.SourceDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What lowers the confidence in statements, a sentence for each step. */
record Doubts(LocalDate today, Limits limits) {

    List<String> about(Rule rule) {
        Evidence evidence = rule.evidence();
        SourceDocument document = evidence.document();
        List<String> doubts = new ArrayList<>();
        if (age(document.read()) > limits.days()) {
            doubts.add("read " + days(age(document.read())) + " ago, more than the " + limits.days()
                    + " that are allowed: " + title(document));
        }
        if (document.authority().compareTo(limits.authority()) > 0) {
            doubts.add("rests on " + author(document.authority()) + ": " + title(document));
        }
        if (evidence.confidence() != Confidence.HIGH) {
            doubts.add(evidence.confidence().meaning() + ": " + title(document));
        }
        return doubts;
    }

    /** That the version of {@code layer} is known from memory: its remarks quote what that confidence means. */
    List<String> about(Layer layer) {
        return layer.software().remarks().stream()
                .filter(remark -> Arrays.stream(Confidence.values())
                        .filter(confidence -> !confidence.supportsRules())
                        .anyMatch(confidence -> remark.contains(confidence.meaning())))
                .toList();
    }

    /** The days since {@code day}, and 0 for one that is still to come. */
    long age(LocalDate day) {
        return Math.max(0, today.toEpochDay() - day.toEpochDay());
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String title(SourceDocument document) {
        return "`" + document.title() + "`";
    }

    private static String author(Authority authority) {
        return switch (authority) {
            case VENDOR_POLICY -> "the vendor's policy";
            case VENDOR_DOCUMENTATION -> "the vendor's documentation";
            case VENDOR_STAFF -> "what staff wrote";
            case OTHER_VENDOR -> "what another vendor wrote";
            case COMMUNITY -> "what users wrote";
        };
    }
}
