package dev.nestor.spi.document;

import dev.nestor.spi.form.Values;
import dev.nestor.spi.json.JsonValue;
import java.util.function.Function;

/** Text of one line that a terminal can be shown as it is. */
final class PlainText {

    private PlainText() {}

    /** @throws IllegalArgumentException if {@code text} has control characters */
    static String check(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("text has control characters: `" + text + "`");
        }
        return text;
    }

    /** A text that says something, in one line. */
    static String line(JsonValue value) {
        String text = Values.text(value);
        return Values.at(value, () -> check(text));
    }

    static <T> T parsed(JsonValue value, Function<String, T> parse) {
        return Values.parse(value, text -> parse.apply(check(text)));
    }
}
