package dev.nestor.spi.pack;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;

/** The schemas as they are shipped. */
enum Schemas {
    PACK,
    CATALOGUE,
    CASES,
    SETTINGS;

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PackReader.class.getResourceAsStream(
                    "/META-INF/nestor/schema/" + name().toLowerCase(Locale.ROOT) + "-1.schema.json"));

    List<String> problems(String document) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
