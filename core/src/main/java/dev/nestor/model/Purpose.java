package dev.nestor.model;

import dev.nestor.logic.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a stack is for; vendors promise different things for different purposes. */
public enum Purpose {
    PRODUCTION,
    DEVELOPMENT,
    TEST,
    DEMO,
    TRAINING,
    LEARNING,
    EXPERIMENT,
    EVALUATION;

    private final String word = name().toLowerCase(Locale.ROOT);

    private static final String LAB = "lab";

    /**
     * Reads a purpose by its word; {@code lab} is another word for {@link #TEST}.
     *
     * @throws IllegalArgumentException if there is no such purpose, with the nearest one
     */
    public static Purpose parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.equals(LAB)) {
            return TEST;
        }
        return Arrays.stream(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown purpose `" + text + "`, "
                        + Nearest.suggestion(word, words())
                                .orElse("known are `" + String.join("`, `", words()) + "`")));
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Purpose::word).toList();
    }

    /** The word used in documents, such as {@code production}. */
    public String word() {
        return word;
    }
}
