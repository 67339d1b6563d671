package dev.nestor.spi.json;

import java.io.Closeable;
import java.io.Flushable;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamContext;

/**
 * Writes JSON piece by piece: values, the beginnings and ends of objects and arrays, and a name before each value in an
 * object.
 *
 * <p>Every document ends with a line break, and another may follow it: compact documents make JSON Lines. A piece where
 * it cannot stand is an {@link IllegalStateException}, a failing output an {@link UncheckedIOException}. Half of a
 * surrogate pair, which no JSON can hold, is written as U+FFFD. Not safe to share between threads.
 */
public final class JsonWriter implements Closeable, Flushable {

    private static final int MOST_LETTERS = 2_000;

    private final JsonGenerator generator;
    private final char[] letters = new char[MOST_LETTERS];
    private boolean named;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes UTF-8, with each field and element on a line of its own, and two spaces for each level. */
    public static JsonWriter indented(OutputStream out) {
        return to(new UncheckedOutputStream(out), new Layout());
    }

    /** As {@link #indented}, as text. */
    public static JsonWriter indentedText(Appendable out) {
        return to(new AppendableWriter(out), new Layout());
    }

    /** Writes UTF-8, with each document on a line of its own, and without spaces. */
    public static JsonWriter compact(OutputStream out) {
        return to(new UncheckedOutputStream(out), ObjectWriteContext.empty());
    }

    /** As {@link #compact}, as text. */
    public static JsonWriter compactText(Appendable out) {
        return to(new AppendableWriter(out), ObjectWriteContext.empty());
    }

    private static JsonWriter to(OutputStream out, ObjectWriteContext layout) {
        return new JsonWriter(Jackson.standard().createGenerator(layout, out));
    }

    private static JsonWriter to(Writer out, ObjectWriteContext layout) {
        return new JsonWriter(Jackson.standard().createGenerator(layout, out));
    }

    public JsonWriter beginObject() {
        requireValueHere("an object");
        generator.writeStartObject();
        named = false;
        return this;
    }

    public JsonWriter endObject() {
        require(context().inObject() && !named, "the end of an object");
        generator.writeEndObject();
        return afterValue();
    }

    public JsonWriter beginArray() {
        requireValueHere("an array");
        generator.writeStartArray();
        named = false;
        return this;
    }

    public JsonWriter endArray() {
        require(context().inArray(), "the end of an array");
        generator.writeEndArray();
        return afterValue();
    }

    /** The name of the field whose value follows. */
    public JsonWriter name(String name) {
        require(context().inObject() && !named, "a field name");
        generator.writeName(Surrogates.repaired(name));
        named = true;
        return this;
    }

    public JsonWriter value(String text) {
        requireValueHere("a text");
        write(text);
        return afterValue();
    }

    // Most of a document is text, and letters in a row are looked through several times faster than those of a string.
    private void write(String text) {
        int length = text.length();
        if (length <= letters.length) {
            text.getChars(0, length, letters, 0);
            if (Surrogates.isFree(letters, length)) {
                generator.writeString(letters, 0, length);
                return;
            }
        }
        generator.writeString(Surrogates.repaired(text));
    }

    public JsonWriter value(long number) {
        requireValueHere("a number");
        generator.writeNumber(number);
        return afterValue();
    }

    public JsonWriter value(boolean truth) {
        requireValueHere("a boolean");
        generator.writeBoolean(truth);
        return afterValue();
    }

    public JsonWriter nullValue() {
        requireValueHere("null");
        generator.writeNull();
        return afterValue();
    }

    public JsonWriter field(String name, String text) {
        return name(name).value(text);
    }

    public JsonWriter field(String name, long number) {
        return name(name).value(number);
    }

    public JsonWriter field(String name, boolean truth) {
        return name(name).value(truth);
    }

    /** Hands on all that was written so far, and flushes what it is written to. */
    @Override
    public void flush() {
        generator.flush();
    }

    /**
     * Flushes, and leaves open what was written to.
     *
     * @throws IllegalStateException if a document has begun and not ended
     */
    @Override
    public void close() {
        generator.close();
        if (!context().inRoot()) {
            throw new IllegalStateException("document has begun and not ended");
        }
    }

    private JsonWriter afterValue() {
        named = false;
        if (context().inRoot()) {
            generator.writeRaw('\n');
        }
        return this;
    }

    private void requireValueHere(String piece) {
        require(named || !context().inObject(), piece);
    }

    private static void require(boolean allowed, String piece) {
        if (!allowed) {
            throw new IllegalStateException(piece + " cannot stand here");
        }
    }

    private TokenStreamContext context() {
        return generator.streamWriteContext();
    }
}
