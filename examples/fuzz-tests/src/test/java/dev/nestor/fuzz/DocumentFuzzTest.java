package dev.nestor.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.nestor.policy.Knowledge;
import dev.nestor.spi.document.StackDocument;
import dev.nestor.spi.json.Json;
import dev.nestor.spi.json.JsonException;
import dev.nestor.spi.json.JsonValue;
import dev.nestor.spi.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/** Any bytes at all for JSON, and for stacks that are written in it. */
class DocumentFuzzTest {

    private static final Knowledge KNOWLEDGE = Plugins.ALL.knowledge();

    @DictionaryFile(resourcePath = "json.dict")
    @FuzzTest
    void json(byte[] content) {
        Outcome<JsonValue> whole = Effort.spentOn(content.length, () -> parse(new ByteArrayInputStream(content)));
        if (whole.value().isEmpty()) {
            Sentences.check(whole.refusal());
        }
        Outcome<JsonValue> bytewise = parse(new OneByteAtATime(content));
        String text = whole.describe(JsonTree::compact);
        if (!text.equals(bytewise.describe(JsonTree::compact))) {
            throw new AssertionError("read byte by byte it differs: " + text);
        }
        whole.value().ifPresent(value -> checkReadsBack(value, text));
    }

    @DictionaryFile(resourcePath = "stack.dict")
    @FuzzTest
    void stack(byte[] content) {
        Outcome<StackDocument> stack = Effort.spentOn(
                content.length,
                () -> Outcome.of(() -> StackDocument.read(
                        "fuzzed.json", new ByteArrayInputStream(content), KNOWLEDGE.catalogue(), KNOWLEDGE.facts())));
        stack.value().ifPresent(document -> {
            StringBuilder text = new StringBuilder();
            try (JsonWriter json = JsonWriter.compactText(text)) {
                document.write(json);
            }
            JsonValue written = Json.parse("written.json", text.toString());
            if (!StackDocument.read(written, KNOWLEDGE.catalogue(), KNOWLEDGE.facts())
                    .equals(document)) {
                throw new AssertionError("written and read it differs: " + text);
            }
        });
    }

    private static void checkReadsBack(JsonValue value, String text) {
        if (!JsonTree.compact(Json.parse("written.json", text)).equals(text)) {
            throw new AssertionError("written and read it differs: " + text);
        }
        JsonTree.checkPlaces(value);
    }

    private static Outcome<JsonValue> parse(InputStream content) {
        return Outcome.of(() -> Json.parse("fuzzed.json", content));
    }

    /** What is read, or why nothing is. */
    private record Outcome<T>(Optional<T> value, String refusal) {

        interface Reading<T> {
            T read() throws IOException;
        }

        static <T> Outcome<T> of(Reading<T> reading) {
            try {
                return new Outcome<>(Optional.of(reading.read()), "");
            } catch (JsonException refusal) {
                String message = String.valueOf(refusal.getMessage());
                Sentences.checkLine(message);
                return new Outcome<>(Optional.empty(), message);
            } catch (IOException failure) {
                throw new AssertionError("the stream did not fail", failure);
            }
        }

        String describe(Function<T, String> description) {
            return value.map(description).orElse(refusal);
        }
    }
}
