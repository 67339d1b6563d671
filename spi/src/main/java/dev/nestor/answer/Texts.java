package dev.nestor.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Templates of sentences by key. */
final class Texts {

    private static final Properties TEMPLATES = read();

    static final Texts ENGLISH = new Texts(key -> Optional.empty());

    private final Function<String, Optional<String>> templates;

    private Texts(Function<String, Optional<String>> templates) {
        this.templates = templates;
    }

    static Texts of(Function<String, Optional<String>> templates) {
        return new Texts(templates);
    }

    /** All keys that have a text in English. */
    static Set<String> keys() {
        return new TreeSet<>(TEMPLATES.stringPropertyNames());
    }

    /** The sentence for {@code key}; what has no text at all is its parameter {@code text}, or the key itself. */
    String say(String key, Map<String, String> parameters) {
        String template = templates
                .apply(key)
                .or(() -> Optional.ofNullable(TEMPLATES.getProperty(key)))
                .orElse(parameters.containsKey("text") ? "{text}" : key);
        return fill(template, parameters);
    }

    // Piece by piece, so that a brace in a value is never taken for a parameter.
    private static String fill(String template, Map<String, String> parameters) {
        StringBuilder sentence = new StringBuilder();
        int from = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            String value = close < 0 ? null : parameters.get(template.substring(open + 1, close));
            sentence.append(template, from, open).append(value == null ? "{" : value);
            from = value == null ? open + 1 : close + 1;
            open = template.indexOf('{', from);
        }
        return sentence.append(template.substring(from)).toString();
    }

    private static Properties read() {
        Properties templates = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream("english.properties")) {
            if (in == null) {
                throw new IllegalStateException("texts are missing: `english.properties`");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            templates.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return templates;
    }
}
