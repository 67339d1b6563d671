package dev.nestor.spi.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads JSON (RFC 8259), and nothing that is only similar to it: comments, trailing commas, {@code NaN}, a field that
 * is there twice and anything after the document are errors.
 */
public final class Json {

    private Json() {}

    /**
     * Reads a document in UTF-8, or in UTF-16 or UTF-32 that starts with a byte order mark.
     *
     * @param source what messages call the document, usually the name of its file
     * @param in read until its end, or until something is wrong; left open
     * @throws JsonException if it is not JSON, not valid in its encoding, or beyond a limit
     * @throws IOException if {@code in} throws it
     */
    public static JsonValue parse(String source, InputStream in, JsonLimits limits) throws IOException {
        return document(source, new DocumentText(in, limits.maxBytes()), limits);
    }

    /** As {@link #parse(String, InputStream, JsonLimits)}, within {@link JsonLimits#DEFAULT}. */
    public static JsonValue parse(String source, InputStream in) throws IOException {
        return parse(source, in, JsonLimits.DEFAULT);
    }

    /**
     * Reads a document that is text already, within {@link JsonLimits#DEFAULT}.
     *
     * @param source what messages call the document
     * @throws JsonException if it is not JSON, or beyond a limit
     */
    public static JsonValue parse(String source, String text) {
        JsonLimits limits = JsonLimits.DEFAULT;
        if (text.length() > limits.maxBytes()) {
            throw new JsonException(source, 1, 1, "", "document is larger than " + limits.maxBytes() + " characters");
        }
        try {
            return document(source, withoutMark(text), limits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Reader withoutMark(String text) {
        return new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static JsonValue document(String source, Reader text, JsonLimits limits) throws IOException {
        try (JsonParser parser = Jackson.within(limits).createParser(ObjectReadContext.empty(), text)) {
            return document(parser, new Progress(source, parser, limits));
        }
    }

    private static JsonValue document(JsonParser parser, Progress progress) throws IOException {
        try {
            return new TreeReader(parser, progress).document();
        } catch (JacksonIOException failure) {
            if (failure.getCause() instanceof UnreadableText unreadable) {
                throw progress.problem(unreadable);
            }
            throw failure.getCause();
        } catch (JacksonException failure) {
            throw progress.problem(failure);
        }
    }
}
