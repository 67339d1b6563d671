package dev.nestor.spi.document;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The schemas that are shipped. */
final class Schemas {

    static final Schema STACK = schema("stack-1");
    static final Schema ASSESSMENT = schema("assessment-1");
    static final Schema WAIVERS = schema("waivers-1");
    static final Schema POSTURE = schema("posture-1");

    private Schemas() {}

    private static Schema schema(String name) {
        String resource = "/META-INF/nestor/schema/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
