package dev.nestor.spi.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * A value of a document that was read, with its place in it.
 *
 * <p>Every {@code as} method throws a {@link JsonException} located at this value when the value is of another kind;
 * nothing is converted. Immutable, and safe to share between threads.
 */
public final class JsonValue {

    /** What a value can be. */
    public enum Kind {
        OBJECT,
        ARRAY,
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final Object content;
    private final Place place;

    private JsonValue(Kind kind, Object content, Place place) {
        this.kind = kind;
        this.content = content;
        this.place = place;
    }

    static JsonValue object(JsonObject fields, Place place) {
        return new JsonValue(Kind.OBJECT, fields, place);
    }

    static JsonValue array(List<JsonValue> elements, Place place) {
        return new JsonValue(Kind.ARRAY, List.copyOf(elements), place);
    }

    static JsonValue text(String text, Place place) {
        return new JsonValue(Kind.TEXT, text, place);
    }

    static JsonValue number(String digits, Place place) {
        return new JsonValue(Kind.NUMBER, digits, place);
    }

    static JsonValue truth(boolean truth, Place place) {
        return new JsonValue(Kind.BOOLEAN, truth, place);
    }

    static JsonValue nothing(Place place) {
        return new JsonValue(Kind.NULL, "null", place);
    }

    public Kind kind() {
        return kind;
    }

    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    public boolean isArray() {
        return kind == Kind.ARRAY;
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isBoolean() {
        return kind == Kind.BOOLEAN;
    }

    public boolean isNull() {
        return kind == Kind.NULL;
    }

    public JsonObject asObject() {
        return (JsonObject) content(Kind.OBJECT);
    }

    /** The elements in order; the list cannot be changed. */
    @SuppressWarnings("unchecked") // the content of an array is made in one place only, from a list of values
    public List<JsonValue> asArray() {
        return (List<JsonValue>) content(Kind.ARRAY);
    }

    public String asText() {
        return (String) content(Kind.TEXT);
    }

    public boolean asBoolean() {
        return (Boolean) content(Kind.BOOLEAN);
    }

    /** A number written without a fraction or an exponent, and small enough for a {@code long}. */
    public long asLong() {
        return Numbers.wholeNumber((String) content(Kind.NUMBER), place);
    }

    /** Any number, as exact as it is written; its exponent must be less than a thousand. */
    public BigDecimal asDecimal() {
        return Numbers.decimal((String) content(Kind.NUMBER), place);
    }

    private Object content(Kind expected) {
        if (kind != expected) {
            throw place.problem("expected " + expected.word() + ", found " + kind.word());
        }
        return content;
    }

    /** The name under which the document was read. */
    public String source() {
        return place.source();
    }

    /** The line of the value's first character, counted from 1. */
    public int line() {
        return place.line();
    }

    /** The column of the value's first character, counted from 1, in characters as Java counts them; a tab is one. */
    public int column() {
        return place.column();
    }

    /** The JSON pointer (RFC 6901) of this value, such as {@code /layers/0/product}; empty for the document itself. */
    public String pointer() {
        return place.pointer();
    }

    /**
     * Makes an exception that says what is wrong with this value, for a reader of a format to throw.
     *
     * @param reason one sentence in lower case and without a period
     */
    public JsonException problem(String reason) {
        return place.problem(reason);
    }

    /** As {@link #problem}, located at the name of the field whose value this is; elsewhere at the value. */
    public JsonException nameProblem(String reason) {
        return place.name().problem(reason);
    }

    /** The kind and the place, for people who debug. */
    @Override
    public String toString() {
        return kind.word() + " at " + JsonException.place(line(), column(), pointer());
    }
}
