package dev.nestor.source;

import java.util.Arrays;

/** How well a statement could be verified, best first. */
public enum Confidence {
    /** The vendor's own text was read. */
    HIGH("H", "read in the vendor's own text"),
    /** The vendor's text was read in part, in translation, or through somebody who quotes it. */
    MEDIUM("M", "read in a text that quotes or summarizes the vendor"),
    /** One user's observation, or a source that could not be verified. */
    LOW("L", "observed by users, or from a source that could not be verified"),
    /** Known from memory, with no source at hand. */
    RECALLED("R", "recalled, no source read"),
    /** Follows from statements that were read. */
    INFERRED("I", "inferred from statements that were read");

    private final String code;
    private final String meaning;

    Confidence(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** @throws IllegalArgumentException if no confidence has this code */
    public static Confidence parse(String code) {
        return Arrays.stream(values())
                .filter(confidence -> confidence.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown confidence `" + code + "`"));
    }

    /** Whether it is good enough for a rule; anything weaker can only advise. */
    public boolean supportsRules() {
        return this == HIGH || this == MEDIUM;
    }

    /** The letter used in documents. */
    public String code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }
}
