package dev.nestor.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.nestor.fact.FactDictionary;
import dev.nestor.rule.RulePack;
import dev.nestor.spi.pack.PackReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The text of a rule pack, with the fields that no test is about filled in. */
final class SamplePack {

    private final String id;
    private final String publisher;
    private final List<String> rules = new ArrayList<>();

    private SamplePack(String id, String publisher) {
        this.id = id;
        this.publisher = publisher;
    }

    static SamplePack of(String id, String publisher) {
        return new SamplePack(id, publisher);
    }

    /**
     * With a rule on nestings of hypervisors in hypervisors.
     *
     * @param fields what it says, such as {@code "axis": "support", "status": "unsupported"}, and other fields
     */
    SamplePack rule(String name, String inner, String outer, String fields) {
        rules.add("""
                { "id": "%s.%s", "inner": "%s", "outer": "%s", %s,
                  "message": "what %s says", "section": "Notes", "attestedFrom": "2020-01-01", "confidence": "H" }
                """.formatted(id, name, inner, outer, fields, name));
        return this;
    }

    RulePack read() {
        try {
            return PackReader.read(id, new ByteArrayInputStream(text().getBytes(UTF_8)), FactDictionary.standard());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String text() {
        return """
                { "format": "nestor/pack/1", "id": "%s", "revision": 1,
                  "document": { "title": "Nested virtualization", "url": "https://example.org/%s", "publisher": "%s",
                                "authority": "vendor-policy", "read": "2026-11-21", "covers": ["2020-01-01", null] },
                  "rules": [ %s ] }
                """.formatted(id, id, publisher, String.join(",", rules));
    }
}
