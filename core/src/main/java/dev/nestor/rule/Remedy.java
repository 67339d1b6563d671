package dev.nestor.rule;

import java.util.Optional;

/**
 * A change that meets a requirement.
 *
 * @param summary what to do, as a sentence
 * @param command the exact command, where there is one; words in angle brackets are for the reader to fill in
 */
public record Remedy(String summary, Optional<String> command) {

    public Remedy {
        if (summary.isBlank()) {
            throw new IllegalArgumentException("remedy needs a summary");
        }
    }
}
