package dev.nestor.fact;

import dev.nestor.logic.Nearest;
import java.util.List;
import java.util.Locale;

/**
 * A fact that can be known about a machine.
 *
 * @param name such as {@code vm.hardwareVirtualization}; a vendor's or product's own fact starts with its name
 * @param meaning what it says, as a sentence for people
 * @param words the words allowed, empty when any word is; only for {@link FactType#WORD} and {@link FactType#WORDS}
 */
public record FactDeclaration(String name, FactType type, String meaning, List<String> words) {

    public FactDeclaration {
        words = List.copyOf(words);
        if (name.isBlank() || meaning.isBlank()) {
            throw new IllegalArgumentException("fact needs a name and a meaning: `" + name + "`");
        }
    }

    public static FactDeclaration of(String name, FactType type, String meaning, String... words) {
        return new FactDeclaration(name, type, meaning, List.of(words));
    }

    /** @throws IllegalArgumentException if {@code text} is no value of this fact, naming the fact */
    public FactValue parse(String text) {
        try {
            return checked(type.parse(text.strip()));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("fact `" + name + "`: " + wrong.getMessage(), wrong);
        }
    }

    /** @throws IllegalArgumentException if {@code value} is none of this fact, naming the fact */
    public void check(FactValue value) {
        if (!type.has(value)) {
            throw new IllegalArgumentException("fact `" + name + "`: not " + type.description() + ": `" + value + "`");
        }
        try {
            checked(value);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("fact `" + name + "`: " + wrong.getMessage(), wrong);
        }
    }

    private FactValue checked(FactValue value) {
        if (value instanceof FactValue.Word word) {
            check(word.value());
        } else if (value instanceof FactValue.Words list) {
            for (String one : list.value()) {
                check(one);
            }
        }
        return value;
    }

    private void check(String word) {
        if (words.contains(word)) {
            return;
        }
        if (word.isEmpty()) {
            throw new IllegalArgumentException("value is empty");
        }
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("value is not in lower case: `" + word + "`");
        }
        if (!words.isEmpty() && !words.contains(word)) {
            throw new IllegalArgumentException("unknown value `" + word + "`, "
                    + Nearest.suggestion(word, words).orElse("known are `" + String.join("`, `", words) + "`"));
        }
    }
}
