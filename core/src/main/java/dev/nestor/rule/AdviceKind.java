package dev.nestor.rule;

import java.util.Arrays;
import java.util.Locale;

/** What an advisory is about. Advisories stand beside the axes and never decide. */
public enum AdviceKind {
    CONSTRAINT,
    RISK,
    /** Where to report or ask. */
    CHANNEL,
    /** What the vendor encourages. */
    ENCOURAGEMENT,
    /** How a thing works, or where to read more. */
    BACKGROUND,
    LIFECYCLE,
    /** Something worth doing that no vendor demands. */
    RECOMMENDATION,
    /** A statement too weakly sourced to be a rule. */
    WEAK_EVIDENCE,
    /** Something about the question itself, such as a product that no plugin covers. */
    COVERAGE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** @throws IllegalArgumentException if there is no such kind */
    public static AdviceKind parse(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown kind of advisory `" + word + "`"));
    }

    /** The word used in documents, such as {@code weak-evidence}. */
    public String word() {
        return word;
    }
}
