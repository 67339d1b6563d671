package dev.nestor.testkit;

import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The cases of the rules of one pack: {@code nestor/cases/1}.
 *
 * @param source the file, for messages
 * @param pack the id of the pack
 * @param cases in the order of the file
 */
public record Cases(String source, String pack, List<Case> cases) {

    public Cases {
        cases = List.copyOf(cases);
    }

    /**
     * Reads a file of cases.
     *
     * @param source what messages call the file
     * @param in read until its end, and left open
     * @throws dev.nestor.spi.json.JsonException located at the first thing that is wrong
     */
    public static Cases read(String source, InputStream in) throws IOException {
        return read(Json.parse(source, in));
    }

    /**
     * Reads cases that are parsed already.
     *
     * @throws dev.nestor.spi.json.JsonException located at the first thing that is wrong
     */
    public static Cases read(JsonValue document) {
        return CasesReader.read(document);
    }
}
