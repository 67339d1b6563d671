package dev.nestor.benchmarks.fleet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What is left of that if nothing is assessed: Jackson parses the line, and writes the answer that is there already. */
public final class JacksonLines {

    private final ObjectMapper mapper = new ObjectMapper();

    /** The answer as Jackson has it in memory. */
    public JsonNode parse(byte[] document) {
        try {
            return mapper.readTree(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public byte[] copy(byte[] line, JsonNode answer) {
        if (!parse(line).isObject()) {
            throw new IllegalArgumentException("line is no object");
        }
        try {
            return mapper.writeValueAsBytes(answer);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
