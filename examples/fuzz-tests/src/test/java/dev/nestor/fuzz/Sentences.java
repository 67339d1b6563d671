package dev.nestor.fuzz;

import java.util.List;

/** What is promised of everything that people are told about a file. */
public final class Sentences {

    /** Two pieces of a file fit in, of 200 characters each, all of which are written by their numbers. */
    private static final int LONGEST = 3_000;

    private Sentences() {}

    public static void check(List<String> sentences) {
        sentences.forEach(Sentences::check);
    }

    public static void check(String sentence) {
        checkLine(sentence);
        if (sentence.chars().filter(character -> character == '`').count() % 2 != 0) {
            throw new AssertionError("a sentence does not close its backticks: " + sentence);
        }
    }

    /** Only that it is one: some repeat a text within as it is. */
    static void checkLine(String sentence) {
        if (sentence.isBlank()) {
            throw new AssertionError("a sentence is blank");
        }
        if (sentence.length() > LONGEST) {
            throw new AssertionError("a sentence has " + sentence.length() + " characters: " + sentence);
        }
        if (sentence.codePoints().anyMatch(Sentences::isInvisible)) {
            throw new AssertionError("a sentence is not text of one line: " + sentence);
        }
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
