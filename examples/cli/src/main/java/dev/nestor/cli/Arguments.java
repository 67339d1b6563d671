package dev.nestor.cli;

import dev.nestor.cli.text.Screen;
import dev.nestor.logic.Nearest;
import dev.nestor.model.Purpose;
import dev.nestor.review.Limits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;

/** What the user typed behind the name of a command. */
record Arguments(ParseResult parsed) {

    /** How an answer is written. */
    enum Format {
        TEXT,
        JSON
    }

    private enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    List<String> positionals() {
        return parsed.matchedPositionals().stream()
                .flatMap(positional -> positional.stringValues().stream())
                .toList();
    }

    /** All values of an option that may have several. */
    List<String> values(String option) {
        List<String> values = parsed.matchedOptionValue(option, List.of());
        values.forEach(value -> checkGiven(option, value));
        return values;
    }

    Optional<String> value(String option) {
        Optional<String> value = Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
        value.ifPresent(text -> checkGiven(option, text));
        return value;
    }

    // As in `--output=`, or where a variable of a script has nothing in it.
    private static void checkGiven(String option, String value) {
        if (value.isEmpty()) {
            throw new InputException("the value of `" + option + "` is empty");
        }
    }

    Optional<Purpose> purpose() {
        return purpose(Options.PURPOSE);
    }

    Optional<Purpose> purpose(String option) {
        return value(option).map(word -> InputException.reading(() -> Purpose.parse(word)));
    }

    Optional<LocalDate> asOf() {
        return day(Options.AS_OF);
    }

    Optional<LocalDate> day(String option) {
        return value(option).map(Arguments::parseDay);
    }

    Limits limits() {
        return value(Options.STALE_AFTER)
                .map(days -> Limits.standard().withDays(days(days)))
                .orElse(Limits.standard());
    }

    Format format() {
        return value(Options.FORMAT)
                .map(word -> choice("format", word, Format.values(), Format::name))
                .orElse(Format.TEXT);
    }

    Screen screen(Surroundings surroundings) {
        Colour colour = value(Options.COLOR)
                .map(word -> choice("choice of colours", word, Colour.values(), Colour::name))
                .orElse(Colour.AUTO);
        return surroundings.screen(
                switch (colour) {
                    case AUTO -> surroundings.terminal() && !surroundings.colourless();
                    case ALWAYS -> true;
                    case NEVER -> false;
                });
    }

    /** One of {@code choices} by its name in lower case. */
    static <T> T choice(String what, String word, T[] choices, Function<T, String> name) {
        List<String> words = Arrays.stream(choices)
                .map(choice -> name.apply(choice).toLowerCase(Locale.ROOT))
                .toList();
        int place = words.indexOf(word.toLowerCase(Locale.ROOT));
        if (place < 0) {
            throw new InputException("unknown " + what + " `" + word + "`, "
                    + Nearest.suggestion(word, words).orElse("known are `" + String.join("`, `", words) + "`"));
        }
        return choices[place];
    }

    private static int days(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new InputException("not a number of days such as `365`: `" + text + "`");
        }
        return Integer.parseInt(text);
    }

    private static LocalDate parseDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new InputException("not a day such as `2015-10-17`: `" + text + "`");
        }
    }
}
