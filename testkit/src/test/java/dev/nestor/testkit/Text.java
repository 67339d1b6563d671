package dev.nestor.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.spi.Resource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The good plugin's files, and what they become when somebody slips. */
final class Text {

    static final String CATALOGUE = of("catalogue.json");
    static final String PACK = of("kb-1001.json");
    static final String CASES = of("kb-1001.cases.json");

    private Text() {}

    /** {@code text} with the one place changed where it says {@code from}. */
    static String with(String text, String from, String to) {
        assertThat(text.split(Pattern.quote(from), -1)).as(from).hasSize(2);
        return text.replace(from, to);
    }

    static Resource resource(String name, String text) {
        return new Resource(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String of(String name) {
        try (InputStream in = Text.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
