package dev.nestor.spi.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nestor.fact.FactDeclaration;
import dev.nestor.fact.FactDictionary;
import dev.nestor.fact.FactType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The documents that are good, and what they become when somebody slips. */
final class Sample {

    static final String PACK = text("kb-2009916.json");
    static final String CATALOGUE = text("catalogue.json");
    static final String CASES = text("kb-2009916.cases.json");

    static final String SETTINGS = text("settings.json");

    static final FactDictionary FACTS = FactDictionary.standard()
            .and(List.of(FactDeclaration.of(
                    "vmware.hardwareVersion", FactType.COUNT, "The hardware version of a virtual machine.")));

    private Sample() {}

    /** {@code text} with the one place changed where it says {@code from}. */
    static String with(String text, String from, String to) {
        assertThat(text.split(Pattern.quote(from), -1)).as(from).hasSize(2);
        return text.replace(from, to);
    }

    private static String text(String name) {
        try (InputStream in = Sample.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
