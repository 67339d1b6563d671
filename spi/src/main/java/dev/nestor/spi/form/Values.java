package dev.nestor.spi.form;

import dev.nestor.logic.Nearest;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonObject;
import dev.nestor.spi.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads values, and tells what is wrong with one at its place. */
public final class Values {

    private static final int LENGTH_OF_A_DAY = "2015-10-17".length();

    private Values() {}

    /** What {@code maker} makes; what it refuses is a problem of {@code value}. */
    public static <T> T at(JsonValue value, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (JsonException located) {
            throw located;
        } catch (IllegalArgumentException wrong) {
            throw value.problem(String.valueOf(wrong.getMessage()));
        }
    }

    public static <T> T parse(JsonValue value, Function<String, T> parser) {
        String text = value.asText();
        return at(value, () -> parser.apply(text));
    }

    /** A text that says something. */
    public static String text(JsonValue value) {
        String text = value.asText();
        if (text.isBlank()) {
            throw value.problem("text is blank");
        }
        return text;
    }

    public static LocalDate day(JsonValue value) {
        String text = value.asText();
        try {
            // Longer ones are years that nobody means.
            if (text.length() == LENGTH_OF_A_DAY) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException wrong) {
            // It gets the same answer as what does not even look like a day.
        }
        throw value.problem("not a day such as `2015-10-17`: `" + text + "`");
    }

    /** A whole number from {@code least} up. */
    public static int number(JsonValue value, int least) {
        long number = value.asLong();
        if (number < least || number > Integer.MAX_VALUE) {
            throw value.problem("not a whole number from " + least + " on: `" + number + "`");
        }
        return (int) number;
    }

    public static <T> List<T> list(JsonValue array, Function<JsonValue, T> reader) {
        return array.asArray().stream().map(reader).toList();
    }

    /** A list that may be left out. */
    public static <T> List<T> list(Optional<JsonValue> array, Function<JsonValue, T> reader) {
        return array.map(elements -> list(elements, reader)).orElse(List.of());
    }

    public static <T> List<T> atLeastOne(JsonValue array, Function<JsonValue, T> reader) {
        if (array.asArray().isEmpty()) {
            throw array.problem("list is empty");
        }
        return list(array, reader);
    }

    /**
     * One of a few words.
     *
     * @param mismatch what to say of another word, up to the word itself: {@code unknown axis}
     */
    public static <T> T choice(JsonValue value, String mismatch, Collection<T> choices, Function<T, String> word) {
        String text = value.asText();
        for (T choice : choices) {
            if (word.apply(choice).equals(text)) {
                return choice;
            }
        }
        throw value.problem(mismatch + " `" + text + "`, "
                + meant(text, choices.stream().map(word).toList()));
    }

    /** Sees to it that {@code object} has none of the {@code others}, because it has {@code name}. */
    public static void exclude(JsonObject object, String name, Collection<String> others) {
        for (Map.Entry<String, JsonValue> field : object.entries().entrySet()) {
            if (others.contains(field.getKey())) {
                throw field.getValue().nameProblem("`" + name + "` and `" + field.getKey() + "` exclude each other");
            }
        }
    }

    private static String meant(String text, List<String> words) {
        return Nearest.suggestion(text, words).orElseGet(() -> "known are `" + String.join("`, `", words) + "`");
    }
}
