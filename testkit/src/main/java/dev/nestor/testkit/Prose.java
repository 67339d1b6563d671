package dev.nestor.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How text for people is written, so that it can be put into lists and sentences. */
final class Prose {

    // Behind these a period ends no sentence.
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(e\\.g|i\\.e|etc|vs|cf|no|ca|approx)\\. ");
    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?] +\\p{Lu}");

    private Prose() {}

    /** @param what the subject of the problem, such as {@code its message} */
    static List<String> sentence(String what, String text) {
        List<String> problems = new ArrayList<>(line(what, text));
        String plain = ABBREVIATION.matcher(text).replaceAll("");
        if (NEXT_SENTENCE.matcher(plain).find()) {
            problems.add(what + " has more than one sentence, join or split them: `" + text + "`");
        }
        return problems;
    }

    static List<String> line(String what, String text) {
        List<String> problems = new ArrayList<>();
        if (text.isBlank()) {
            problems.add(what + " is blank");
        } else if (!text.equals(text.strip()) || text.chars().anyMatch(Character::isISOControl)) {
            problems.add(
                    what + " has blanks around it or breaks the line: `" + text.replaceAll("\\p{Cntrl}", "⏎") + "`");
        }
        if (text.strip().endsWith(".")) {
            problems.add(what + " ends with a period, leave it out: `" + text + "`");
        }
        return problems;
    }
}
