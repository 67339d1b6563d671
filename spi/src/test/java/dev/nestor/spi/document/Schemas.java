package dev.nestor.spi.document;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The schemas that are shipped. */
final class Schemas {

    static final Schema STACK = schema("stack-1");
    static final Schema ASSESSMENT = schema("assessment-1");
    static final Schema WAIVERS = schema("waivers-1");
    static final Schema POSTURE = schema("posture-1");
    static final Schema DIFFERENCE = schema("difference-1");
    static final Schema DECISION = schema("decision-1");
    static final Schema MISSING = schema("missing-1");
    static final Schema PLAN = schema("plan-1");

    private Schemas() {}

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(Map.of(
                                "urn:nestor:stack:1", text("stack-1"),
                                "urn:nestor:assessment:1", text("assessment-1"))))
                .getSchema(text(name), InputFormat.JSON);
    }

    private static String text(String name) {
        String resource = "/META-INF/nestor/schema/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
