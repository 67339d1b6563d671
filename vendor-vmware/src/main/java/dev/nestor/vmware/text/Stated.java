package dev.nestor.vmware.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Something that a file states under a name. Prints its name and place only, because the value may be a secret.
 *
 * @param name as people look for it
 */
public record Stated(String name, String value, Spot spot) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    /** The value, unless it was left open in a template. */
    public Optional<String> text(Consumer<String> problems) {
        if (Placeholders.areIn(value)) {
            return unknown("holds a placeholder", problems);
        }
        return Optional.of(value.strip());
    }

    /** {@code true}, {@code false}, {@code 1} or {@code 0}, in any case. */
    public Optional<Boolean> flag(Consumer<String> problems) {
        return text(problems).flatMap(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> unknown("is neither true nor false", problems);
        });
    }

    /** A whole number between the bounds, both of them inside. */
    public Optional<Long> wholeNumber(long least, long most, Consumer<String> problems) {
        return text(problems).flatMap(text -> wholeNumber(text, least, most, problems));
    }

    /** One of these words, in any case. */
    public Optional<String> word(Consumer<String> problems, String... words) {
        Optional<String> text = text(problems).map(word -> word.toLowerCase(Locale.ROOT));
        return text.isEmpty() || List.of(words).contains(text.get())
                ? text
                : unknown("is none of `" + String.join("`, `", words) + "`", problems);
    }

    /**
     * Tells a problem with the value, which becomes unknown.
     *
     * @param complaint goes on after the name; the value follows unless it may be a secret
     */
    public <T> Optional<T> unknown(String complaint, Consumer<String> problems) {
        problems.accept(spot.sentence(Echo.of(name, complaint, value)));
        return Optional.empty();
    }

    private Optional<Long> wholeNumber(String text, long least, long most, Consumer<String> problems) {
        if (!DIGITS.matcher(text).matches()) {
            return unknown("is not a whole number", problems);
        }
        long number = Long.parseLong(text);
        return least <= number && number <= most
                ? Optional.of(number)
                : unknown("is outside %d to %d".formatted(least, most), problems);
    }

    @Override
    public String toString() {
        return name + " at " + spot.origin();
    }
}
